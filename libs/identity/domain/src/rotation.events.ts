import type { Event } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, Instant, LocalDate, Shift, Team, UnitId } from '@kinerja/vocabulary';
import type { ShiftPatternId } from './shift-pattern.events';

/** The hours as they were when it was said; free without a shift. */
export type PlannedDay = Readonly<{ shift?: Shift & Readonly<{ patternId: ShiftPatternId }> }>;
export type RotationPlan = Readonly<{ cycle: readonly PlannedDay[]; teams: readonly Team[] }>;

/** From a day on the unit works by the plan, without one by the agency's calendar, until the next day of which something is said. */
export type UnitRotationSet = Event<
  'UnitRotationSet',
  {
    unitId: UnitId;
    from: LocalDate;
    plan?: RotationPlan;
    /** Of a correction; names no person. */
    reason?: string;
    at: Instant;
  }
>;
/** What was said of this day is said no more; what was said of an earlier one goes on. */
export type UnitRotationWithdrawn = Event<
  'UnitRotationWithdrawn',
  { unitId: UnitId; from: LocalDate; reason: string; at: Instant }
>;
/** Who holds the post works with the team from a day on; without one by the agency's calendar. */
export type TeamMemberPlaced = Event<
  'TeamMemberPlaced',
  {
    unitId: UnitId;
    assignmentId: AssignmentId;
    employeeId: EmployeeId;
    from: LocalDate;
    team?: string;
    at: Instant;
  }
>;
export type RotationEvent = UnitRotationSet | UnitRotationWithdrawn | TeamMemberPlaced;
