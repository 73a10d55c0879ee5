/** How often, by length: 1-30, 31-60, 61-90 minutes, 91 minutes and more or no check at all. */
export type ByLength = Readonly<{ upTo30: number; upTo60: number; upTo90: number; over90: number }>;

/** A person's attendance of a month, in days; `late` (TL1-TL4) and `leftEarly` (PSW1-PSW4) in times. */
export type AttendanceFigures = Readonly<{
  workdays: number;
  presentDays: number;
  /** Without an accepted reason (alpa). */
  absentDays: number;
  late: ByLength;
  leftEarly: ByLength;
}>;

export const timesOf = ({ upTo30, upTo60, upTo90, over90 }: ByLength): number => upTo30 + upTo60 + upTo90 + over90;
