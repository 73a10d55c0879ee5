import { unitChanges, type UnitChange } from '@kinerja/identity-domain';
import { PageQuery } from '@kinerja/http-edge';
import { IsCalendarDay, Line, ListOf, OneOf, Text, Uuid, Uuids, UuidsInText } from '@kinerja/problem-details';

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

/** More at once would hold up whoever changes posts meanwhile. */
const MOST_POSTS = 200;

export const splitOutcomes = ['goes-on', 'ends'] as const;

/** What goes to one unit: to one that is there (`into`), or to a new one (`name`). */
export class UnitPartDto {
  @Uuid({ optional: true }) into?: string;
  @Line({ max: 200, optional: true }) name?: string;
  /** Posts, by id. */
  @Uuids({ min: 1, max: MOST_POSTS }) posts!: string[];
  /** The post among them whose holder heads the unit; left out, its head is vacant or stays. */
  @Uuid({ optional: true }) headId?: string;
}

export class SplitUnitDto {
  /** The first day on which they are held elsewhere. */
  @IsCalendarDay() from!: string;
  @ListOf(() => UnitPartDto, { min: 1, max: 20 }) parts!: UnitPartDto[];
  /** Whether the unit ends the day before, or goes on with who was not chosen. */
  @OneOf(splitOutcomes) outcome!: (typeof splitOutcomes)[number];
  /** Stays on record and names no person. */
  @Text({ max: 500 }) reason!: string;
}

export class SplitChoiceQuery {
  /** The first day on which they would be held elsewhere. */
  @IsCalendarDay() from!: string;
}

/** What one unit would take over. */
export class SplitPlanQuery extends SplitChoiceQuery {
  /** Left out for a new one. */
  @Uuid({ optional: true }) into?: string;
  @UuidsInText({ max: MOST_POSTS }) posts!: string[];
  @Uuid({ optional: true }) headId?: string;
}

export class WithdrawUnitChangeDto {
  @OneOf(unitChanges) what!: UnitChange;
  /** The first day of the change. */
  @IsCalendarDay() from!: string;
  /** Stays on record and names no person. */
  @Text({ max: 500 }) reason!: string;
}
