import { announce, type Announcement } from '@kinerja/contracts';
import { activityMonthClosedV1, monthCountedV1 } from '@kinerja/reporting-contracts';
import type { ActivityLogEvent } from '@kinerja/reporting-domain';

/** Only the closed month leaves this service; the centre learns counts of a unit and not whose they are. */
export const publishActivityLog = (event: ActivityLogEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'ActivityMonthClosed': {
      const { employee: employeeId, month, unitId, approved, notApproved, approvedMinutes } = event.data;
      const reports = approved + notApproved;
      return [
        announce(activityMonthClosedV1, employeeId, { employeeId, month, approved, notApproved, approvedMinutes }),
        announce(monthCountedV1, unitId, { unitId, month, reports, approvedMinutes }),
      ];
    }
    case 'ActivityReported':
    case 'ActivityCorrected':
    case 'ActivityApproved':
    case 'ActivityReturned':
      return [];
  }
};
