import { calendarDayKinds, type CalendarDayKind } from '@kinerja/identity-domain';
import { IsCalendarDay, Line, ListOf, OneOf, Whole, WholeInText } from '@kinerja/problem-details';
import type { LocalDate } from '@kinerja/vocabulary';

export class YearDto {
  @WholeInText({ min: 2000, max: 2199 }) year!: number;
}

export class DayOfYearDto extends YearDto {
  @IsCalendarDay() day!: LocalDate;
}

export class CalendarDayDto {
  @IsCalendarDay() day!: LocalDate;
  @OneOf(calendarDayKinds) kind!: CalendarDayKind;
  @Line({ max: 200 }) name!: string;
}

export class SetCalendarDaysDto {
  @ListOf(() => CalendarDayDto, { min: 1, max: 100 }) days!: CalendarDayDto[];
}

export class WorkingHoursDto {
  @IsCalendarDay() from!: LocalDate;
  /** The last day. */
  @IsCalendarDay() to!: LocalDate;
  /** 37.5 hours are 2250. */
  @Whole({ min: 1, max: 10_080 }) minutesAWeek!: number;
}
