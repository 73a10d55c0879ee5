import { IsCalendarDay, Line, Text, TimeOfDay, WholeInText } from '@kinerja/problem-details';
import type { LocalDate } from '@kinerja/vocabulary';

export class OutageDto {
  @IsCalendarDay() startsOn!: LocalDate;
  @TimeOfDay() startsAt!: string;
  @IsCalendarDay() endsOn!: LocalDate;
  @TimeOfDay() endsAt!: string;
  /** Shown to everybody; names nobody. */
  @Line({ max: 200 }) cause!: string;
}

export class WithdrawOutageDto {
  @Text({ max: 500 }) reason!: string;
}

export class OutagesQuery {
  @WholeInText({ min: 2000, max: 2199 }) year!: number;
}
