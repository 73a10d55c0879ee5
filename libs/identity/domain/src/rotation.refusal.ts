import type { AssignmentId, LocalDate } from '@kinerja/vocabulary';
import type { ShiftPatternId } from './shift-pattern.events';

/** What a rotation itself has wrong, wherever it stands. */
export type RotationPlanFault =
  | Readonly<{ code: 'rotation.pattern-unknown'; patternId: ShiftPatternId }>
  | Readonly<{ code: 'rotation.without-shift' }>
  | Readonly<{ code: 'rotation.team-twice'; team: string }>
  | Readonly<{ code: 'rotation.team-begins-outside'; team: string; most: number }>
  /** Days of the cycle, counted from 1. */
  | Readonly<{ code: 'rotation.shifts-overlap'; firstDay: number; secondDay: number }>;

export type RotationRefusal =
  | RotationPlanFault
  | Readonly<{ code: 'rotation.unit-not-there'; from: LocalDate }>
  | Readonly<{ code: 'rotation.none'; from: LocalDate }>
  | Readonly<{ code: 'rotation.reason-missing'; from: LocalDate }>
  /** The last day of the one and the first of the other. */
  | Readonly<{ code: 'rotation.follows-too-early'; team: string; before: LocalDate; from: LocalDate }>
  | Readonly<{ code: 'rotation.team-unknown'; team: string; from: LocalDate }>
  | Readonly<{ code: 'rotation.post-not-held'; assignmentId: AssignmentId; from: LocalDate }>;
