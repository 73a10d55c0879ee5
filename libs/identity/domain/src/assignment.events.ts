import type { Event } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, Golongan, Instant, LocalDate, UnitId } from '@kinerja/vocabulary';

export const positionKinds = ['jpt', 'administrator', 'pengawas', 'pelaksana', 'fungsional'] as const;
export type PositionKind = (typeof positionKinds)[number];
export const duties = ['head', 'member'] as const;
export type Duty = (typeof duties)[number];

export type AssignmentTerms = Readonly<{
  employeeId: EmployeeId;
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
}>;

export type AssignmentStarted = Event<
  'AssignmentStarted',
  AssignmentTerms & { assignmentId: AssignmentId; at: Instant }
>;
export type SuperiorChanged = Event<
  'SuperiorChanged',
  { assignmentId: AssignmentId; employeeId: EmployeeId; superiorId: EmployeeId; from: LocalDate; at: Instant }
>;
export type AssignmentEvent = AssignmentStarted | SuperiorChanged;
