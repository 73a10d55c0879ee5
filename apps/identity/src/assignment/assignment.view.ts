import { versioned } from '@kinerja/openapi';

export const superiorChanged = versioned('SuperiorChanged', {});
