export type { Activity, ActivityReport, ActivityStatus, TimeOfDay } from './src/activity';
export { minutesOf } from './src/activity';
export type {
  ActivityApproved,
  ActivityCorrected,
  ActivityLogEvent,
  ActivityMonthClosed,
  ActivityReported,
  ActivityReturned,
} from './src/activity-log.events';
export type {
  ActivityLogCommand,
  ApproveActivity,
  CloseActivityMonth,
  CorrectActivity,
  ReportActivity,
  ReportFacts,
  ReturnActivity,
  Review,
  SuperiorSince,
} from './src/activity-log.commands';
export type { ActivityLogRefusal } from './src/activity-log.decider';
export { activityLogDecider } from './src/activity-log.decider';
export type { AttendanceFigures, ByLength } from './src/attendance';
export { timesOf } from './src/attendance';
export type { AttendanceEvent } from './src/attendance.events';
export type { AttendanceCommand } from './src/attendance.commands';
export type { AttendanceRefusal } from './src/attendance.decider';
export { attendanceDecider } from './src/attendance.decider';
export type { KnownMonth, SheetColumn, SheetFacts, SheetFault, SheetRecord } from './src/attendance-sheet';
export { countColumns } from './src/attendance-sheet';
export { attendanceCells, sheetRule, type CheckedRecord, type ImportRow } from './src/attendance-sheet.rules';
