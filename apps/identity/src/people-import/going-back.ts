import type { Tenure } from '@kinerja/identity-domain';
import type { AssignmentId } from '@kinerja/vocabulary';
import type { PostFacts } from '../assignment/post-facts';
import { importedPostId } from './person-writer';

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
  if (!post || importedPostId(post.employeeId, importId, false) !== assignmentId) return false;
  if ((await facts.decidedUnder(post)) || (await facts.followerOf(assignmentId))) return false;
  const former = post.follows === null ? undefined : await facts.recordOf(post.follows);
  if (former?.duty !== 'head') return true;
  const beside = await facts.besideFormer(former.assignmentId, assignmentId);
  const inTheWay = (beside?.headsOfUnit ?? []).filter(isAfter(former));
  const further = new Set([...assumed, assignmentId]);
  for (const head of inTheWay) if (!(await goesBack(facts, importId, head.assignmentId, further))) return false;
  return true;
};

/** Whether it reaches into the days that the former post gets back. */
const isAfter =
  ({ startsOn }: Pick<Tenure, 'startsOn'>) =>
  ({ endsOn }: Tenure): boolean =>
    endsOn === null || endsOn >= startsOn;
