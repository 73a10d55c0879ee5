import { contract, Count, Month, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** A person's daily reports of a month are final. Publisher: reporting. Consumers: evaluation, incentives. Key: person. */
export const activityMonthClosedV1 = contract('reporting.activity-month-closed', 1, {
  employeeId: Uuid,
  month: Month,
  approved: Count,
  notApproved: Count,
  /** Minutes of approved activities. */
  approvedMinutes: Count,
});
export type ActivityMonthClosedV1 = Static<typeof activityMonthClosedV1.schema>;
