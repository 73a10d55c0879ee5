import type { AssignmentId } from '@kinerja/vocabulary';
import type { PostFacts } from '../assignment/post-facts';
import type { PostRecordRow } from '../assignment/post-records.table';
import { importedPostId } from './person-writer';

/** Begun by this import, and nothing was built on it. */
const isFree = async (facts: PostFacts, importId: string, post: PostRecordRow): Promise<boolean> => {
  if (importedPostId(post.employeeId, importId, false) !== post.assignmentId) return false;
  return !(await facts.decidedUnder(post)) && !(await facts.followerOf(post.assignmentId));
};

/** Heads who stand in the days that the post before gets back. */
export const inTheWay = async (
  facts: PostFacts,
  { assignmentId, follows }: Pick<PostRecordRow, 'assignmentId' | 'follows'>,
): Promise<readonly AssignmentId[]> => {
  const former = follows === null ? undefined : await facts.recordOf(follows);
  if (former?.duty !== 'head') return [];
  const beside = await facts.besideFormer(former.assignmentId, assignmentId);
  return (beside?.headsOfUnit ?? [])
    .filter(({ endsOn }) => endsOn === null || endsOn >= former.startsOn)
    .map((head) => head.assignmentId);
};

/**
 * Rule IDN-162: whether a post that stands in the way of an undoing goes back with it. `assumed`: those that are asked about already, so
 * that heads who changed places in a ring go back together or not at all.
 */
export const goesBack = async (
  facts: PostFacts,
  importId: string,
  assignmentId: AssignmentId,
  assumed: ReadonlySet<AssignmentId>,
): Promise<boolean> => {
  if (assumed.has(assignmentId)) return true;
  const post = await facts.recordOf(assignmentId);
  if (!post || !(await isFree(facts, importId, post))) return false;
  const further = new Set([...assumed, assignmentId]);
  for (const head of await inTheWay(facts, post)) if (!(await goesBack(facts, importId, head, further))) return false;
  return true;
};
