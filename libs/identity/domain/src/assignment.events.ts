import type { Event } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, Golongan, Instant, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { SuperiorReportId } from './superior-report.events';

export const positionKinds = ['jpt', 'administrator', 'pengawas', 'pelaksana', 'fungsional'] as const;
export type PositionKind = (typeof positionKinds)[number];
export const duties = ['head', 'member'] as const;
export type Duty = (typeof duties)[number];

/** Definitif; pelaksana tugas; pelaksana harian; anggota tim kerja. */
export const assignmentKinds = ['definitive', 'plt', 'plh', 'team'] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

/** Mutasi; pensiun; berhenti; meninggal; lainnya, with words. */
export const endCauses = ['transfer', 'retirement', 'leaving', 'death', 'other'] as const;
export type EndCause = (typeof endCauses)[number];

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
  /** Number of the surat tugas that a Plt, Plh or member of a team has. */
  letter?: string;
  /** The definitive post before it, which ends the day before where it has not ended yet. */
  follows?: AssignmentId;
  /** Entered by itself and not by an import: the people of its unit are counted anew. */
  entry?: 'single';
}>;

/** Version 2; the first knew definitive posts without an end only. */
export type AssignmentStarted = Event<
  'AssignmentStarted',
  AssignmentTerms & { assignmentId: AssignmentId; at: Instant }
>;
/** `reason`, where it corrects days that have passed; personal. */
export type SuperiorChanged = Event<
  'SuperiorChanged',
  {
    assignmentId: AssignmentId;
    employeeId: EmployeeId;
    superiorId: EmployeeId;
    from: LocalDate;
    reason?: string;
    /** The report of the person that it answers. */
    report?: SuperiorReportId;
    at: Instant;
  }
>;
type Post = Readonly<{
  assignmentId: AssignmentId;
  employeeId: EmployeeId;
  kind: AssignmentKind;
  unitId: UnitId;
  duty: Duty;
}>;
/** `endsOn` is the last day; a later statement replaces the earlier one. Version 2; the first had its cause in words only. */
export type AssignmentEnded = Event<
  'AssignmentEnded',
  Post & {
    endsOn: LocalDate;
    cause: EndCause;
    /** In words; personal. */
    reason?: string;
    /** The post that follows, where it ended this one. */
    successor?: AssignmentId;
    at: Instant;
  }
>;
/** Its end was a mistake: the last day is not known any more. `reason` is personal. */
export type AssignmentReopened = Event<'AssignmentReopened', Post & { reason?: string; at: Instant }>;
/** It was entered by mistake and was never held. `reason` is personal. */
export type AssignmentWithdrawn = Event<
  'AssignmentWithdrawn',
  Post & { follows?: AssignmentId; reason: string; at: Instant }
>;
export type AssignmentEvent =
  AssignmentStarted | SuperiorChanged | AssignmentEnded | AssignmentReopened | AssignmentWithdrawn;
