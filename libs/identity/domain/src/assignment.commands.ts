import type { Command } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, Instant, LocalDate } from '@kinerja/vocabulary';
import type { AssignmentTerms, EndCause } from './assignment.events';
import type { AssignmentState, Superior } from './assignment.state';
import type { Employment } from './person.events';
import type { SuperiorReportId } from './superior-report.events';

/** A definitive post of the same person or unit, from its first day to its last where that is known. */
export type Tenure = Readonly<{ assignmentId: AssignmentId; startsOn: LocalDate; endsOn: LocalDate | null }>;
/** The definitive posts beside the one that a command is about; `unit`: the days on which its unit is there, null where not known. */
export type PostsBeside = Readonly<{
  ofPerson: readonly Tenure[];
  headsOfUnit: readonly Tenure[];
  unit?: Readonly<{ from: LocalDate | null; lastDay: LocalDate | null }>;
}>;
/** How a superior stands on the day from which they are to be one; absent when the agency has no such person. */
export type SuperiorThen = Readonly<{
  holdsPost: boolean;
  /** Superiors above them on that day, nearest first. */
  lineAbove: readonly EmployeeId[];
}>;
/** The post that a withdrawn one followed; `beside`: without the withdrawn one. */
export type FormerPost = Readonly<{ state: AssignmentState; beside: PostsBeside }>;
/** What was decided in the time of a post, about its person or by them. */
export type DecisionUnderPost = Readonly<{
  what: 'plan' | 'reports' | 'evaluation';
  /** The day, or the last day of the month it is about. */
  on: LocalDate;
}>;

/** `byPerson`: the person whose account asks; absent where that is nobody's, and for what follows from another decision. */
type ByPerson = Readonly<{ byPerson?: EmployeeId }>;

export type StartAssignment = Command<
  'StartAssignment',
  ByPerson &
    AssignmentTerms & {
      assignmentId: AssignmentId;
      /** Absent for people who come into the agency with the same import, and have nothing of their own beside. */
      facts?: Readonly<{ employment: Employment; isKnownUnit: boolean; beside: PostsBeside; superior?: SuperiorThen }>;
      /** Superiors after the first, of a post that goes on as the former one was. */
      laterSuperiors?: readonly Superior[];
      /** Of a head who comes with an import: who else heads the unit. */
      headsOfUnit?: PostsBeside['headsOfUnit'];
      now: Instant;
    }
>;
export type ChangeSuperior = Command<
  'ChangeSuperior',
  ByPerson & {
    assignmentId: AssignmentId;
    superiorId: EmployeeId;
    from: LocalDate;
    reason?: string;
    /** The report of the person that it answers, and the superior of the day against whom it was accepted. */
    report?: SuperiorReportId;
    formerId?: EmployeeId;
    superior?: SuperiorThen;
    today: LocalDate;
    now: Instant;
  }
>;
export type EndAssignment = Command<
  'EndAssignment',
  ByPerson & {
    assignmentId: AssignmentId;
    /** The last day. */
    endsOn: LocalDate;
    cause: EndCause;
    reason?: string;
    /** The post that follows and ends this one; it says nothing where this one has ended by then. */
    successor?: AssignmentId;
    beside: PostsBeside;
    now: Instant;
  }
>;
export type ReopenAssignment = Command<
  'ReopenAssignment',
  ByPerson & {
    assignmentId: AssignmentId;
    reason?: string;
    /** The withdrawn post that followed: only what it ended is opened again. */
    successor?: AssignmentId;
    beside: PostsBeside;
    now: Instant;
  }
>;
export type WithdrawAssignment = Command<
  'WithdrawAssignment',
  ByPerson & {
    assignmentId: AssignmentId;
    reason: string;
    decided?: DecisionUnderPost;
    /** The post that follows this one. */
    followedBy?: AssignmentId;
    /** The post that this one follows. */
    former?: FormerPost;
    now: Instant;
  }
>;
export type AssignmentCommand =
  StartAssignment | ChangeSuperior | EndAssignment | ReopenAssignment | WithdrawAssignment;
