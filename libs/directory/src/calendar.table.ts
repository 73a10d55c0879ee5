import { calendarDaySetV1, workingHoursClearedV1, workingHoursSetV1 } from '@kinerja/identity-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert, remove, type RowChange } from '@kinerja/projections';
import { type LocalDate, localDate } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

export type CalendarDayKind = 'holiday' | 'collective-leave' | 'workday';

/** A day that is not what the week makes of it: hari libur, cuti bersama, or work on a day of rest. */
@ReadTable('directory.calendar_days', { version: 1 })
export class CalendarDayRow {
  @PrimaryColumn('date') day!: LocalDate;
  @Column('text') kind!: CalendarDayKind;
  @Column('text') name!: string;
}

type DaySet = Readonly<{ day: string; kind: CalendarDayKind | 'ordinary'; name: string }>;

export const calendarDaySet = ({ day, kind, name }: DaySet): readonly RowChange<CalendarDayRow>[] =>
  kind === 'ordinary' ? remove({ day: localDate(day) }) : insert({ day: localDate(day), kind, name });

export const calendarDays = heardTable(
  CalendarDayRow,
  on(calendarDaySetV1, ({ data }) => calendarDaySet(data)),
);

/** From a day to a last day a week of work has so many minutes; of rows that overlap the one that begins later holds. */
@ReadTable('directory.working_hours', { version: 1 })
export class WorkingHoursRow {
  @PrimaryColumn('date') fromOn!: LocalDate;
  @Column('date') toOn!: LocalDate;
  @Column('integer') minutesAWeek!: number;
}

type HoursSet = Readonly<{ from: string; to: string; minutesAWeek: number }>;

export const workingHoursSet = ({ from, to, minutesAWeek }: HoursSet): readonly RowChange<WorkingHoursRow>[] =>
  insert({ fromOn: localDate(from), toOn: localDate(to), minutesAWeek });

export const workingHoursCleared = ({ from }: Readonly<{ from: string }>): readonly RowChange<WorkingHoursRow>[] =>
  remove({ fromOn: localDate(from) });

export const workingHours = heardTable(
  WorkingHoursRow,
  on(workingHoursSetV1, ({ data }) => workingHoursSet(data)),
  on(workingHoursClearedV1, ({ data }) => workingHoursCleared(data)),
);
