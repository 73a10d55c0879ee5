import type { Command } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, Instant, LocalDate, Team, UnitId } from '@kinerja/vocabulary';
import type { ShiftPattern } from './shift-pattern.decider';
import type { ShiftPatternId } from './shift-pattern.events';

/** Free without a pattern. */
export type AskedDay = Readonly<{ patternId?: ShiftPatternId }>;

/** `plan` absent: by the agency's calendar again. `patterns`: those that are known. `isThere`: whether the unit is, on that day. */
export type SetUnitRotation = Command<
  'SetUnitRotation',
  {
    unitId: UnitId;
    from: LocalDate;
    plan?: Readonly<{ cycle: readonly AskedDay[]; teams: readonly Team[] }>;
    reason?: string;
    patterns: readonly ShiftPattern[];
    isThere: boolean;
    now: Instant;
  }
>;
export type WithdrawUnitRotation = Command<
  'WithdrawUnitRotation',
  { unitId: UnitId; from: LocalDate; reason: string; now: Instant }
>;

/** A post in the unit. */
export type HeldInUnit = Readonly<{
  assignmentId: AssignmentId;
  employeeId: EmployeeId;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
}>;
/** `team` absent: into none. `posts`: those of the unit, whenever they are held. */
export type PlaceInTeam = Command<
  'PlaceInTeam',
  {
    unitId: UnitId;
    from: LocalDate;
    team?: string;
    asked: readonly AssignmentId[];
    posts: readonly HeldInUnit[];
    now: Instant;
  }
>;
export type RotationCommand = SetUnitRotation | WithdrawUnitRotation | PlaceInTeam;
