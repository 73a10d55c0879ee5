import { IsCalendarDay, Line, ListOf, Text, Uuid, Uuids, Whole, WholeInText } from '@kinerja/problem-details';

/** Free without a pattern. */
export class CycleDayDto {
  @Uuid({ optional: true }) patternId?: string;
}

export class TeamDto {
  @Line({ max: 40 }) name!: string;
  /** With which day of the cycle the team begins; 0 is the first. */
  @Whole({ min: 0, max: 27 }) offset!: number;
}

export class RotationDto {
  @IsCalendarDay() from!: string;
  @ListOf(() => CycleDayDto, { min: 1, max: 28 }) cycle!: CycleDayDto[];
  @ListOf(() => TeamDto, { min: 1, max: 12 }) teams!: TeamDto[];
  /** Of a correction; stays on record and names no person. */
  @Text({ max: 500, optional: true }) reason?: string;
}

export class EndRotationDto {
  /** The first day by the agency's calendar. */
  @IsCalendarDay() from!: string;
  /** Of a correction; stays on record and names no person. */
  @Text({ max: 500, optional: true }) reason?: string;
}

export class WithdrawRotationDto {
  /** The first day of what is withdrawn. */
  @IsCalendarDay() from!: string;
  /** Stays on record and names no person. */
  @Text({ max: 500 }) reason!: string;
}

export class PlaceInTeamDto {
  @IsCalendarDay() from!: string;
  /** Left out: into none, by the agency's calendar. */
  @Line({ max: 40, optional: true }) team?: string;
  /** Posts, by id. */
  @Uuids({ min: 1, max: 100 }) posts!: string[];
}

export class OwnShiftsQuery {
  @IsCalendarDay() from!: string;
  @WholeInText({ min: 1, max: 62 }) days!: number;
}
