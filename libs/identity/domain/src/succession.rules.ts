import type { AssignmentId } from '@kinerja/vocabulary';
import type { FormerPost, PostsBeside } from './assignment.commands';
import type { AssignmentRefusal } from './assignment.refusal';
import { overlapFault } from './assignment.rules';
import type { EndStatement, StartedAssignment } from './assignment.state';

/** What a post says of its end without the one that followed it; absent where somebody has said something since. */
export type EndBefore = Readonly<{ statement: EndStatement | undefined }>;

/** Rule IDN-064 */
export const endBefore = (state: StartedAssignment, successor: AssignmentId): EndBefore | undefined =>
  state.ends.at(-1)?.successor === successor
    ? { statement: state.ends.findLast((said) => said.successor !== successor) }
    : undefined;

/** Rule IDN-063: the post before gets its days back, so nobody else may have come into them. */
export const formerFault = (successor: AssignmentId, former: FormerPost): AssignmentRefusal | undefined => {
  const fault = former.state.status === 'started' ? givenBackFault(successor, former.state, former.beside) : undefined;
  if (fault?.code === 'assignment.second-head') return { code: 'assignment.former-replaced', unitId: fault.unitId };
  if (fault?.code === 'assignment.second-post') return { code: 'assignment.former-overlaps', startsOn: fault.startsOn };
  return fault;
};

const givenBackFault = (
  successor: AssignmentId,
  state: StartedAssignment,
  beside: PostsBeside,
): AssignmentRefusal | undefined => {
  const end = endBefore(state, successor);
  return end && overlapFault({ ...state, endsOn: end.statement?.endsOn ?? null }, beside);
};
