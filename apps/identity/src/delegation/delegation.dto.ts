import { delegationReasons, type DelegationReason } from '@kinerja/identity-domain';
import { IsCalendarDay, Line, OneOf, Text, Uuid } from '@kinerja/problem-details';
import type { LocalDate } from '@kinerja/vocabulary';

export class OwnDelegationDto {
  @Uuid() substituteId!: string;
  @IsCalendarDay() startsOn!: LocalDate;
  /** The last day. */
  @IsCalendarDay() endsOn!: LocalDate;
  @OneOf(delegationReasons) reason!: DelegationReason;
  /** Needed where the reason is another. */
  @Text({ max: 500, optional: true }) note?: string;
  @Line({ max: 100, optional: true }) letterNumber?: string;
}

export class DelegationDto extends OwnDelegationDto {
  @Uuid() employeeId!: string;
}

export class EndDelegationDto {
  /** The last day it holds; the day before the first one withdraws it. */
  @IsCalendarDay() endsOn!: LocalDate;
  @Text({ max: 500 }) reason!: string;
}

export class SubstitutesQuery {
  /** Of a name or a staff number. */
  @Line({ max: 100 }) find!: string;
  /** On which they hold a post. */
  @IsCalendarDay() day!: LocalDate;
}
