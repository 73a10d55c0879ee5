import { unitChanges, type UnitChange } from '@kinerja/identity-domain';
import { PageQuery } from '@kinerja/http-edge';
import { IsCalendarDay, Line, OneOf, Text, Uuid } from '@kinerja/problem-details';

export class RegisterUnitDto {
  @Line({ max: 200 }) name!: string;
  /** The first day. */
  @IsCalendarDay() from!: string;
  /** Where it is known from the beginning. */
  @IsCalendarDay({ optional: true }) lastDay?: string;
  @Uuid({ optional: true }) parentUnitId?: string;
}

export class UnitsQuery extends PageQuery {
  /** Those that are there on this day, as they are called and stand then; left out, all there ever were, as of today. */
  @IsCalendarDay({ optional: true }) on?: string;
}

export class RenameUnitDto {
  @Line({ max: 200 }) name!: string;
  /** The first day of the name. */
  @IsCalendarDay() from!: string;
}

export class MoveUnitDto {
  /** Absent: directly below the agency. */
  @Uuid({ optional: true }) parentUnitId?: string;
  @IsCalendarDay() from!: string;
}

export class CloseUnitDto {
  /** The first day without the unit. */
  @IsCalendarDay() from!: string;
}

/** Asked about before it is decided. */
export class MergerQuery {
  /** The unit that takes over. */
  @Uuid() into!: string;
  /** The first day on which it has. */
  @IsCalendarDay() from!: string;
}

export class WithdrawUnitChangeDto {
  @OneOf(unitChanges) what!: UnitChange;
  /** The first day of the change. */
  @IsCalendarDay() from!: string;
  /** Stays on record and names no person. */
  @Text({ max: 500 }) reason!: string;
}
