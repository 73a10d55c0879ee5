import type { EmployeeId, Instant, LocalDate, UnitId } from '@kinerja/vocabulary';

/** A time on the wall clock of the agency's zone, `HH:MM`, 00:00-23:59. */
export type TimeOfDay = string;

/** One row of the daily report. `quantity` is an exact decimal as text and counts `unit`, e.g. "3" "berkas". */
export type ActivityReport = Readonly<{
  activityId: string;
  date: LocalDate;
  startsAt: TimeOfDay;
  endsAt: TimeOfDay;
  description: string;
  /** Indicator of the approved plan it counts for; null for work outside the plan. */
  indicatorId: string | null;
  quantity: string | null;
  unit: string | null;
}>;

export type ActivityStatus = 'reported' | 'returned' | 'approved';

/** `last`: who took the last step, and when. */
export type Activity = ActivityReport &
  Readonly<{ unitId: UnitId; status: ActivityStatus; last: Readonly<{ by: EmployeeId; at: Instant }> }>;

const minuteOfDay = (time: TimeOfDay): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Length in minutes. */
export const minutesOf = ({ startsAt, endsAt }: Pick<ActivityReport, 'startsAt' | 'endsAt'>): number =>
  minuteOfDay(endsAt) - minuteOfDay(startsAt);

/** Touching is no overlap: 08:00-09:00 and 09:00-10:00 stand side by side. */
export const overlaps = (one: ActivityReport, other: ActivityReport): boolean =>
  one.date === other.date && one.startsAt < other.endsAt && other.startsAt < one.endsAt;
