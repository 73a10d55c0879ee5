import type { AssignmentId, EmployeeId, Golongan, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { DecisionUnderPost } from './assignment.commands';
import type { AssignmentKind } from './assignment.events';
import type { Employment } from './person.events';

export type AssignmentRefusal =
  | Readonly<{ code: 'assignment.already-started' }>
  | Readonly<{ code: 'assignment.absent' }>
  | Readonly<{ code: 'assignment.withdrawn' }>
  | Readonly<{ code: 'assignment.own-superior' }>
  /** Whoever asks for it is the person it is about, or would become the superior. */
  | Readonly<{ code: 'assignment.by-oneself' }>
  | Readonly<{ code: 'assignment.no-superior' }>
  | Readonly<{ code: 'assignment.unknown-superior'; superiorId: EmployeeId }>
  | Readonly<{ code: 'assignment.superior-cycle'; superiorId: EmployeeId }>
  | Readonly<{ code: 'assignment.superior-without-post'; superiorId: EmployeeId; day: LocalDate }>
  | Readonly<{ code: 'assignment.before-start'; startsOn: LocalDate }>
  | Readonly<{ code: 'assignment.after-end'; endsOn: LocalDate }>
  | Readonly<{ code: 'assignment.ends-before-start'; startsOn: LocalDate }>
  | Readonly<{ code: 'assignment.job-class'; jobClass: number }>
  | Readonly<{ code: 'assignment.golongan'; golongan: Golongan; employment: Employment }>
  | Readonly<{ code: 'assignment.promotes-nothing' }>
  | Readonly<{ code: 'assignment.unknown-unit'; unitId: UnitId }>
  | Readonly<{ code: 'assignment.unit-not-open'; unitId: UnitId; from?: LocalDate; lastDay?: LocalDate }>
  | Readonly<{ code: 'assignment.letter-missing'; kind: AssignmentKind }>
  | Readonly<{ code: 'assignment.reason-missing' }>
  | Readonly<{ code: 'assignment.no-definitive-post'; day: LocalDate }>
  | Readonly<{ code: 'assignment.second-post'; startsOn: LocalDate; endsOn?: LocalDate }>
  | Readonly<{ code: 'assignment.second-head'; unitId: UnitId }>
  | Readonly<{ code: 'assignment.followed'; followedBy?: AssignmentId }>
  /** Of a post that would be withdrawn: somebody else heads the unit of the one before by now. */
  | Readonly<{ code: 'assignment.former-replaced'; unitId: UnitId }>
  | Readonly<{ code: 'assignment.former-overlaps'; startsOn: LocalDate }>
  | Readonly<{ code: 'assignment.decided-under'; what: DecisionUnderPost['what']; on: LocalDate }>;
