import { contract, Count, Month, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/** Events by length: 1-30, 31-60, 61-90, 91 minutes and more (or no check). */
const ByLength = Type.Object(
  { upTo30: Count, upTo60: Count, upTo90: Count, over90: Count },
  { additionalProperties: false },
);

/** A person's attendance of a month is final. Publisher: reporting. Consumer: incentives. Key: person. */
export const attendanceMonthClosedV1 = contract('reporting.attendance-month-closed', 1, {
  employeeId: Uuid,
  month: Month,
  workdays: Count,
  presentDays: Count,
  absentDays: Type.Integer({ minimum: 0, description: 'Without an accepted reason' }),
  /** TL1-TL4, terlambat. */
  late: ByLength,
  /** PSW1-PSW4, pulang sebelum waktunya. */
  leftEarly: ByLength,
});
export type AttendanceMonthClosedV1 = Static<typeof attendanceMonthClosedV1.schema>;
