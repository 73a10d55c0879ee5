import { contract, Count, federated, Month, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** One person's month was closed, counted for the unit; says not whose. Publisher: reporting. Consumer: the centre. Key: unit. */
export const monthCountedV1 = federated(
  contract('reporting.month-counted', 1, { unitId: Uuid, month: Month, reports: Count, approvedMinutes: Count }),
);
export type MonthCountedV1 = Static<typeof monthCountedV1.schema>;
