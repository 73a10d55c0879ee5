import { Month, Uuid, versioned } from '@kinerja/openapi';

export const achievementSet = versioned('AchievementSet', { unitId: Uuid, month: Month });
