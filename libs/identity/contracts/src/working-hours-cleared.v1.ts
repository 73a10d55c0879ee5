import { contract, Day } from '@kinerja/contracts';
import type { Static } from 'typebox';

/**
 * The hours that were said from this day on are said no more; those of an earlier statement hold again. Publisher: identity.
 * Consumers: all. Key: first day.
 */
export const workingHoursClearedV1 = contract('identity.working-hours-cleared', 1, { from: Day });
export type WorkingHoursClearedV1 = Static<typeof workingHoursClearedV1.schema>;
