import { inParallel } from '@kinerja/concurrency';
import { headOf, holdersAfter } from '@kinerja/directory';
import type { Coming, MergerFacts } from '@kinerja/identity-domain';
import { isImportOpen } from '@kinerja/imports';
import type { EmployeeId, UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { PostRecordRow } from '../assignment/post-records.table';
import { headsOf, movedPost, refusalOfMove, type Around, type MovedPost, type Merger } from './merged-posts';
import { UnitMergerRow } from './unit-mergers.table';

/** Posts that are looked into side by side; each takes some six queries. */
const AT_ONCE = 4;

/** The kind of imports by which people come into the agency. */
const PEOPLE_IMPORT = 'people-import';

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

/** Who may yet come into a unit: out of those that were merged into it, and out of a file. */
export const comingInto = async (source: DataSource, into: UnitId): Promise<Coming> => {
  const [mergers, isImporting] = await Promise.all([
    source.getRepository(UnitMergerRow).findBy({ into }),
    isImportOpen(source, PEOPLE_IMPORT),
  ]);
  const people = await Promise.all(mergers.map(({ unitId, lastOn }) => holdersAfter(source, unitId, lastOn)));
  return { coming: distinct(people.flat()), isImporting };
};

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
export const mergerPlan = async (asked: Omit<Around, 'heads'>, merger: Merger): Promise<MergerPlan> => {
  const { source } = asked;
  const around = { ...asked, heads: await headsOf(source, merger) };
  const posts = await postsToMove(source, merger);
  const later = distinct(posts.filter(({ startsOn }) => startsOn >= merger.from).map(({ employeeId }) => employeeId));
  const begun = posts.filter(({ startsOn }) => startsOn < merger.from);
  const moved = await inParallel(begun, AT_ONCE, (post) => movedPost(around, merger, post));
  const [coming, head, otherHead] = await Promise.all([
    comingInto(source, merger.unitId),
    headOf(source, merger.unitId, merger.from),
    headOf(source, merger.into, merger.from),
  ]);
  const heads = [head, otherHead].flatMap((one) => (one ? [one.employeeId] : []));
  const refused = refusedOf(moved);
  return {
    moved,
    facts: { later, ...coming, heads: head && otherHead ? heads : [], ...(refused && { refused }) },
    ...(head && { head: head.employeeId }),
    ...(otherHead && { otherHead: otherHead.employeeId }),
  };
};
