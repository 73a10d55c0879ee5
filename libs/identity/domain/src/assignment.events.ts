import type { Event } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, Golongan, Instant, LocalDate, UnitId } from '@kinerja/vocabulary';

export const positionKinds = ['jpt', 'administrator', 'pengawas', 'pelaksana', 'fungsional'] as const;
export type PositionKind = (typeof positionKinds)[number];
export const duties = ['head', 'member'] as const;
export type Duty = (typeof duties)[number];

/** Definitif; pelaksana tugas; pelaksana harian; anggota tim kerja. */
export const assignmentKinds = ['definitive', 'plt', 'plh', 'team'] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

export type AssignmentTerms = Readonly<{
  employeeId: EmployeeId;
  kind: AssignmentKind;
  unitId: UnitId;
  /** Name of the position (jabatan), e.g. "Analis Kepegawaian". */
  position: string;
  positionKind: PositionKind;
  /** Kelas jabatan, 1-17; drives the TPP. */
  jobClass: number;
  golongan: Golongan;
  duty: Duty;
  /** Absent for the head of the agency only. */
  superiorId?: EmployeeId;
  startsOn: LocalDate;
  /** The last day, where it is known from the beginning. */
  endsOn?: LocalDate;
}>;

/** Version 2; the first knew definitive posts without an end only. */
export type AssignmentStarted = Event<
  'AssignmentStarted',
  AssignmentTerms & { assignmentId: AssignmentId; at: Instant }
>;
export type SuperiorChanged = Event<
  'SuperiorChanged',
  { assignmentId: AssignmentId; employeeId: EmployeeId; superiorId: EmployeeId; from: LocalDate; at: Instant }
>;
/** `endsOn` is the last day; a later statement replaces the earlier one. */
export type AssignmentEnded = Event<
  'AssignmentEnded',
  {
    assignmentId: AssignmentId;
    employeeId: EmployeeId;
    kind: AssignmentKind;
    unitId: UnitId;
    duty: Duty;
    endsOn: LocalDate;
    reason: string;
    at: Instant;
  }
>;
export type AssignmentEvent = AssignmentStarted | SuperiorChanged | AssignmentEnded;
