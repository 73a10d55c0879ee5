import { effectsByType, type EffectsByType, type CommandLog } from '@kinerja/commands';
import type { ActivityLogEvent, AttendanceEvent, AttendanceImportEvent } from '@kinerja/reporting-domain';
import { activityLogHandler } from './activity/activity-log.handler';
import { attendanceHandler } from './attendance/attendance.handler';
import { attendanceImportHandler } from './attendance-import/attendance-import.handler';

/** What each event says and reserves, as its handler does it; forgetting one does not compile. */
export const reportingEffects = (store: CommandLog): EffectsByType => {
  const [activity, attendance] = [activityLogHandler(store).effects, attendanceHandler(store).effects];
  const { effects: imported } = attendanceImportHandler(store);
  return effectsByType<ActivityLogEvent | AttendanceEvent | AttendanceImportEvent>({
    ActivityReported: activity,
    ActivityCorrected: activity,
    ActivityApproved: activity,
    ActivityReturned: activity,
    ActivityMonthClosed: activity,
    AttendanceMonthRecorded: attendance,
    AttendanceMonthMissed: attendance,
    AttendanceMonthClosed: attendance,
    AttendanceImportStarted: imported,
    AttendanceImportFinished: imported,
  });
};
