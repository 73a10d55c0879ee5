import type { WithdrawAssignment } from '@kinerja/identity-domain';
import type { AssignmentHandler } from './assignment.handler';
import type { PostFacts } from './post-facts';
import type { PostRecordRow } from './post-records.table';

/** What stands in the way of a post's withdrawal: what was decided in its time, and how its neighbours stand (IDN-063). */
export const besideWithdrawal = async (
  facts: PostFacts,
  assignments: AssignmentHandler,
  post: PostRecordRow,
): Promise<Pick<WithdrawAssignment['data'], 'decided' | 'followedBy' | 'former'>> => {
  const { assignmentId: of, follows } = post;
  const [decided, followedBy] = await Promise.all([facts.decidedUnder(post), facts.followerOf(of)]);
  const beside = follows === null ? undefined : await facts.besideFormer(follows, of);
  const former = follows !== null && beside && { state: await assignments.state({ assignmentId: follows }), beside };
  return { ...(decided && { decided }), ...(followedBy && { followedBy }), ...(former && { former }) };
};
