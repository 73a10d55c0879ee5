import { assignmentKinds, duties, endCauses, positionKinds } from '@kinerja/identity-domain';
import type { AssignmentKind, Duty, EndCause, PositionKind } from '@kinerja/identity-domain';
import { IsCalendarDay, Line, OneOf, Text, Uuid, Whole } from '@kinerja/problem-details';
import { golongans, type Golongan } from '@kinerja/vocabulary';

export class ChangeSuperiorDto {
  @Uuid() superiorId!: string;
  /** Day from which the new superior appraises. */
  @IsCalendarDay() from!: string;
  /** Where days that have passed are corrected. */
  @Text({ max: 500, optional: true }) reason?: string;
}

export class EndPostDto {
  /** The last day. */
  @IsCalendarDay() endsOn!: string;
  @OneOf(endCauses) cause!: EndCause;
  /** For another cause, and where an earlier end is corrected. */
  @Text({ max: 500, optional: true }) reason?: string;
}

export class ReopenPostDto {
  @Text({ max: 500 }) reason!: string;
}

export class WithdrawPostDto {
  @Text({ max: 500 }) reason!: string;
}

export class BeginPostDto {
  @OneOf(assignmentKinds) kind!: AssignmentKind;
  @Uuid() unitId!: string;
  /** Name of the position (jabatan). */
  @Line({ max: 200 }) position!: string;
  @OneOf(positionKinds) positionKind!: PositionKind;
  /** Kelas jabatan. */
  @Whole({ min: 1, max: 17 }) jobClass!: number;
  @OneOf(golongans) golongan!: Golongan;
  @OneOf(duties) duty!: Duty;
  @Uuid({ optional: true }) superiorId?: string;
  @IsCalendarDay() startsOn!: string;
  @IsCalendarDay({ optional: true }) endsOn?: string;
  /** Number of the surat tugas of a Plt, Plh or member of a team. */
  @Line({ max: 100, optional: true }) letter?: string;
}

export class PromotePersonDto {
  @OneOf(golongans) golongan!: Golongan;
  /** Kelas jabatan. */
  @Whole({ min: 1, max: 17 }) jobClass!: number;
  /** The day from which the decree counts (TMT). */
  @IsCalendarDay() startsOn!: string;
}

/** `?from=2026-10-13` */
export class FromQuery {
  @IsCalendarDay() from!: string;
}
