import type { AssignmentId, EmployeeId, Golongan, LocalDate } from '@kinerja/vocabulary';
import type { StartAssignment } from './assignment.commands';
import type { AssignmentTerms } from './assignment.events';
import type { AssignmentRefusal } from './assignment.refusal';
import { superiorOn, superiorsAfter, type Superior } from './assignment.state';

/** The definitive post that somebody has. `endsOn`: its last day, null where none is known. */
export type HeldPost = Pick<
  AssignmentTerms,
  'unitId' | 'position' | 'positionKind' | 'jobClass' | 'golongan' | 'duty' | 'startsOn'
> &
  Readonly<{ assignmentId: AssignmentId; endsOn: LocalDate | null; superiors: readonly Superior[] }>;

type Promotion = Readonly<{ employeeId: EmployeeId; golongan: Golongan; jobClass: number; startsOn: LocalDate }>;
type Promoted = AssignmentTerms & Pick<StartAssignment['data'], 'laterSuperiors'>;

/**
 * Rule IDN-165: another golongan or class, and nothing else: unit, name, duty, last day and superiors are those of the post so far, also
 * superiors who came or will come after the day from which the decree counts.
 */
export const promotedPost = (held: HeldPost | undefined, to: Promotion): Promoted | AssignmentRefusal => {
  const { startsOn } = to;
  if (!held || (held.endsOn !== null && held.endsOn < startsOn))
    return { code: 'assignment.no-definitive-post', day: startsOn };
  if (held.golongan === to.golongan && held.jobClass === to.jobClass) return { code: 'assignment.promotes-nothing' };
  const { assignmentId, unitId, position, positionKind, duty, endsOn, superiors } = held;
  const superiorId = superiorOn(superiors, startsOn);
  return {
    ...{ ...to, kind: 'definitive', unitId, position, positionKind, duty, follows: assignmentId, entry: 'single' },
    ...(endsOn !== null && { endsOn }),
    ...(superiorId !== undefined && { superiorId }),
    laterSuperiors: superiorsAfter(superiors, startsOn),
  };
};
