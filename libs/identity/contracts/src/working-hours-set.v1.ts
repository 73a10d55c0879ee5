import { contract, Day } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/**
 * From a day to a last day a week of work has so many minutes (37.5 h: 2250). Of statements that overlap the one that begins
 * later holds. Publisher: identity. Consumers: all. Key: first day.
 */
export const workingHoursSetV1 = contract('identity.working-hours-set', 1, {
  from: Day,
  to: Day,
  minutesAWeek: Type.Integer({ minimum: 1, maximum: 10080 }),
});
export type WorkingHoursSetV1 = Static<typeof workingHoursSetV1.schema>;
