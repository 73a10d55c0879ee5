import type { OrganisationEvent } from '@kinerja/evaluation-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import { AchievementRow } from './achievements.read-model';

/** One row per unit and month with an achievement. */
export const achievements = tableProjection<OrganisationEvent, AchievementRow>(AchievementRow, {
  OrganisationAchievementSet: ({ data: { unitId, month, predikat, reason, by, at } }) =>
    insert({ unitId, month, predikat, reason, setBy: by, setAt: at, isLocked: false }),
  OrganisationAchievementLocked: ({ data: { unitId, month } }) => patch({ unitId, month }, { isLocked: true }),
});
