export { activityMonthClosedV1, type ActivityMonthClosedV1 } from './src/activity-month-closed.v1';
export { attendanceMonthClosedV1, type AttendanceMonthClosedV1 } from './src/attendance-month-closed.v1';
export { monthCountedV1, type MonthCountedV1 } from './src/month-counted.v1';
export { reportingControlTotalsStatedV1 } from './src/control-totals-stated.v1';
export { reportingContracts } from './src/published';
