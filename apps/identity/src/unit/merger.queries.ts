import { headOf } from '@kinerja/directory';
import type { MergerFacts } from '@kinerja/identity-domain';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { PostRecordRow } from '../assignment/post-records.table';
import { movedPost, refusalOfMove, type Around, type MovedPost, type Merger } from './merged-posts';

const distinct = (people: readonly EmployeeId[]): readonly EmployeeId[] => [...new Set(people)];

/** The posts of a unit that are held on a day or later, by person; those that begin later are among them. */
export const postsToMove = (source: DataSource, { unitId, from }: Merger): Promise<readonly PostRecordRow[]> =>
  source
    .getRepository(PostRecordRow)
    .createQueryBuilder('post')
    .where('post.unitId = :unitId AND NOT post.isWithdrawn', { unitId })
    .andWhere('(post.endsOn IS NULL OR post.endsOn >= :from)', { from })
    .orderBy('post.employeeId')
    .addOrderBy('post.assignmentId')
    .getMany();

/** What a merger does, before it is decided: every post as it goes on, and what stands in the way. */
export type MergerPlan = Readonly<{
  moved: readonly MovedPost[];
  facts: MergerFacts;
  head?: EmployeeId;
  otherHead?: EmployeeId;
}>;

const refusedOf = (moved: readonly MovedPost[]): MergerFacts['refused'] => {
  const refused = moved.flatMap((post) => {
    const refusal = refusalOfMove(post);
    return refusal ? [{ cause: refusal.code, employeeId: post.former.employeeId }] : [];
  });
  const [first] = refused;
  if (!first) return undefined;
  const alike = refused.filter(({ cause }) => cause === first.cause);
  return { cause: first.cause, employeeIds: distinct(alike.map(({ employeeId }) => employeeId)) };
};

/** @throws ReadModelsBehind; to be asked for in turn where something is decided by it. */
export const mergerPlan = async (around: Around, merger: Merger): Promise<MergerPlan> => {
  const { source } = around;
  const posts = await postsToMove(source, merger);
  const later = distinct(posts.filter(({ startsOn }) => startsOn >= merger.from).map(({ employeeId }) => employeeId));
  const moved: MovedPost[] = [];
  for (const post of posts) if (post.startsOn < merger.from) moved.push(await movedPost(around, merger, post));
  const [head, otherHead] = await Promise.all([
    headOf(source, merger.unitId, merger.from),
    headOf(source, merger.into, merger.from),
  ]);
  const heads = [head, otherHead].flatMap((one) => (one ? [one.employeeId] : []));
  const refused = refusedOf(moved);
  return {
    moved,
    facts: { later, heads: head && otherHead ? heads : [], ...(refused && { refused }) },
    ...(head && { head: head.employeeId }),
    ...(otherHead && { otherHead: otherHead.employeeId }),
  };
};
