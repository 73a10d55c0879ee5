import type { AssignmentId, EmployeeId, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { UnitChange } from './unit.events';

export type UnitRefusal =
  | Readonly<{ code: 'unit.already-registered' }>
  | Readonly<{ code: 'unit.not-found' }>
  | Readonly<{ code: 'unit.unknown-parent'; parentUnitId: UnitId }>
  | Readonly<{ code: 'unit.name-taken'; name: string }>
  | Readonly<{ code: 'unit.ends-before-start'; startsOn: LocalDate }>
  | Readonly<{ code: 'unit.before-start'; startsOn: LocalDate }>
  | Readonly<{ code: 'unit.after-end'; lastDay: LocalDate }>
  /** `day`: the first on which the unit above is not there while this one is. */
  | Readonly<{ code: 'unit.parent-not-open'; parentUnitId: UnitId; day: LocalDate }>
  /** `unitIds`: from the unit that it would come to stand below, up to the unit itself. */
  | Readonly<{ code: 'unit.circle'; unitIds: readonly UnitId[]; day: LocalDate }>
  /** `unitIds`: those that would be left below a unit that is not there. */
  | Readonly<{ code: 'unit.units-remain'; unitIds: readonly UnitId[]; day: LocalDate }>
  /** `employeeIds`: each once, whatever posts they hold. */
  | Readonly<{ code: 'unit.people-remain'; employeeIds: readonly EmployeeId[]; people: number; lastDay: LocalDate }>
  | Readonly<{ code: 'unit.into-itself' }>
  | Readonly<{ code: 'unit.unknown-target'; into: UnitId }>
  | Readonly<{ code: 'unit.target-not-open'; unitIds: readonly UnitId[]; day: LocalDate }>
  /** `unitIds`: those that have taken over. */
  | Readonly<{ code: 'unit.merged'; unitIds: readonly UnitId[] }>
  /** `employeeIds`: who would come into the unit only after it has been merged. */
  | Readonly<{ code: 'unit.posts-begin-later'; employeeIds: readonly EmployeeId[]; people: number }>
  | Readonly<{ code: 'unit.import-running' }>
  /** `employeeIds`: who is yet to be moved out of a unit that was merged into this one. */
  | Readonly<{ code: 'unit.still-taking-over'; employeeIds: readonly EmployeeId[]; people: number }>
  /** `employeeIds`: the heads of the one and the other. */
  | Readonly<{ code: 'unit.two-heads'; employeeIds: readonly EmployeeId[]; day: LocalDate }>
  /** `employeeIds`: whose posts could not be moved, each for the same cause. */
  | Readonly<{ code: 'unit.posts-not-movable'; employeeIds: readonly EmployeeId[]; cause: string }>
  /** `employeeIds`: whose post was chosen more than once. */
  | Readonly<{ code: 'unit.chosen-twice'; employeeIds: readonly EmployeeId[] }>
  | Readonly<{ code: 'unit.target-twice'; unitIds: readonly UnitId[] }>
  /** `posts`: chosen, and not held in the unit on that day; `employeeIds`: by whom, as far as they are known. */
  | Readonly<{
      code: 'unit.posts-not-held';
      posts: readonly AssignmentId[];
      employeeIds: readonly EmployeeId[];
      day: LocalDate;
    }>
  /** `headId`: none of the definitive posts that were chosen for that unit. */
  | Readonly<{ code: 'unit.head-not-chosen'; headId: AssignmentId }>
  /** Whoever asks for it would go on in the other unit, or come to lead somebody there. */
  | Readonly<{ code: 'unit.by-oneself' }>
  | Readonly<{ code: 'unit.nobody-stays'; day: LocalDate }>
  | Readonly<{ code: 'unit.no-such-change'; what: UnitChange; from: LocalDate }>
  | Readonly<{ code: 'unit.change-begun'; from: LocalDate }>;
