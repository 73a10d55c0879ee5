import type { Command } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, Instant, LocalDate } from '@kinerja/vocabulary';
import type { AssignmentTerms } from './assignment.events';

export type StartAssignment = Command<
  'StartAssignment',
  AssignmentTerms & { assignmentId: AssignmentId; now: Instant }
>;
export type ChangeSuperior = Command<
  'ChangeSuperior',
  {
    assignmentId: AssignmentId;
    superiorId: EmployeeId;
    from: LocalDate;
    /** Superiors above the new one on that day, nearest first; absent when the agency has no such person. */
    lineAbove?: readonly EmployeeId[];
    now: Instant;
  }
>;
export type EndAssignment = Command<
  'EndAssignment',
  {
    assignmentId: AssignmentId;
    /** The last day. */
    endsOn: LocalDate;
    reason: string;
    now: Instant;
  }
>;
export type AssignmentCommand = StartAssignment | ChangeSuperior | EndAssignment;
