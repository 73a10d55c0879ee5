import type { EventCatalog, EventKind } from '@kinerja/event-store';
import type { ActivityLogEvent, AttendanceEvent, AttendanceImportEvent } from '@kinerja/reporting-domain';

const firstVersion: EventKind = { version: 1 };

/** Every event this service writes; forgetting one does not compile. */
export const reportingCatalog = {
  ActivityReported: firstVersion,
  ActivityCorrected: firstVersion,
  ActivityApproved: firstVersion,
  ActivityReturned: firstVersion,
  ActivityMonthClosed: firstVersion,
  AttendanceMonthRecorded: firstVersion,
  AttendanceMonthMissed: firstVersion,
  AttendanceMonthClosed: firstVersion,
  AttendanceImportStarted: firstVersion,
  AttendanceImportFinished: firstVersion,
} satisfies Record<(ActivityLogEvent | AttendanceEvent | AttendanceImportEvent)['type'], EventKind> & EventCatalog;
