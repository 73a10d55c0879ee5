import { inParallel } from '@kinerja/concurrency';
import { headOf } from '@kinerja/directory';
import type { Coming, MoveFacts } from '@kinerja/identity-domain';
import { isImportOpen } from '@kinerja/imports';
import type { EmployeeId, UnitId } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import { PostRecordRow } from '../assignment/post-records.table';
import { movedPost, refusalOfMove, type Around, type MovedPost } from './handed-over-posts';
import { headsOf, movedId, type Handover, type Heads } from './handover';
import { UnitHandoverRow } from './unit-handovers.table';

/** Posts that are looked into side by side; each takes some six queries. */
const AT_ONCE = 4;

/** The kind of imports by which people come into the agency. */
const PEOPLE_IMPORT = 'people-import';

export const distinctPeople = (posts: readonly Readonly<{ employeeId: EmployeeId }>[]): readonly EmployeeId[] => [
  ...new Set(posts.map(({ employeeId }) => employeeId)),
];

/** The posts of a unit that are held on a day or later, by person; those that begin later are among them. */
export const postsToMove = (
  source: DataSource,
  { unitId, from, posts }: Pick<Handover, 'unitId' | 'from' | 'posts'>,
): Promise<PostRecordRow[]> =>
  source
    .getRepository(PostRecordRow)
    .createQueryBuilder('post')
    .where('post.unitId = :unitId AND NOT post.isWithdrawn', { unitId })
    .andWhere('(post.endsOn IS NULL OR post.endsOn >= :from)', { from })
    .andWhere(posts ? 'post.assignmentId = ANY(:posts)' : 'true', { posts })
    .orderBy('post.employeeId')
    .addOrderBy('post.assignmentId')
    .getMany();

const handoverOf = ({ unitId, intoUnitId: into, fromOn, posts }: UnitHandoverRow): Handover => ({
  ...{ unitId, into, from: fromOn },
  ...(posts && { posts }),
});

/** Decided, and yet to be moved; whoever was moved by hand meanwhile, or back again, is none of them. */
export const peopleUnderWay = async (
  source: DataSource,
  rows: readonly UnitHandoverRow[],
): Promise<readonly EmployeeId[]> => {
  const found = await Promise.all(
    rows.map(handoverOf).map(async (handover) => {
      const posts = await postsToMove(source, handover);
      const begun = posts.filter(({ startsOn }) => startsOn < handover.from);
      return begun.map((post) => ({ post, moved: movedId(handover, post.assignmentId) }));
    }),
  );
  const waiting = found.flat();
  const ids = waiting.map(({ moved }) => moved);
  const done = await source.getRepository(PostRecordRow).findBy({ assignmentId: Any(ids) });
  const isDone = new Set(done.map(({ assignmentId }) => assignmentId));
  return distinctPeople(waiting.filter(({ moved }) => !isDone.has(moved)).map(({ post }) => post));
};

/** Who is being moved out of units or into them, and may yet come into them out of a file. */
export const comingInto = async (source: DataSource, ...unitIds: readonly UnitId[]): Promise<Coming> => {
  const units = Any([...unitIds]);
  const [rows, isImporting] = await Promise.all([
    source.getRepository(UnitHandoverRow).findBy([{ intoUnitId: units }, { unitId: units }]),
    isImportOpen(source, PEOPLE_IMPORT),
  ]);
  return { coming: await peopleUnderWay(source, rows), isImporting };
};

/** Who comes to head the other unit: the head of this one by a merger, whoever is chosen by a split; and who heads it already. */
const headsThen = async (source: DataSource, { unitId, into, from, posts }: Handover, heads: Heads) => {
  const [former, there] = await Promise.all([headOf(source, unitId, from), headOf(source, into, from)]);
  const chosen = heads.isChosen ? heads.next : undefined;
  return { head: posts ? chosen : former?.employeeId, otherHead: there?.employeeId };
};

/** What a handover does, before it is decided: every post as it goes on, and what stands in the way. */
export type HandoverPlan = Readonly<{
  moved: readonly MovedPost[];
  later: readonly EmployeeId[];
  facts: MoveFacts;
  /** Who comes to head the other unit. */
  head?: EmployeeId;
  otherHead?: EmployeeId;
}>;

const refusedOf = (moved: readonly MovedPost[]): MoveFacts['refused'] => {
  const refused = moved.flatMap((post) => {
    const refusal = refusalOfMove(post);
    return refusal ? [{ cause: refusal.code, employeeId: post.former.employeeId }] : [];
  });
  const [first] = refused;
  if (!first) return undefined;
  const alike = refused.filter(({ cause }) => cause === first.cause);
  return { cause: first.cause, employeeIds: distinctPeople(alike) };
};

/** Rule IDN-128: whoever goes on there, and whoever leads somebody there who did not before; the head of later days, too. */
const gainingBy = (moved: readonly MovedPost[], { next }: Heads): MoveFacts['gaining'] => {
  const leading = moved.flatMap(({ isNewSuperior, data: { superiorId, laterSuperiors = [] } }) => [
    ...(isNewSuperior && superiorId ? [superiorId] : []),
    ...laterSuperiors.flatMap((later) => (later.superiorId === next ? [next] : [])),
  ]);
  return [...new Set([...moved.map(({ former }) => former.employeeId), ...leading])];
};

/** @throws ReadModelsBehind; to be asked for in turn where something is decided by it. */
export const handoverPlan = async (asked: Omit<Around, 'heads'>, handover: Handover): Promise<HandoverPlan> => {
  const { source } = asked;
  const { from } = handover;
  const around = { ...asked, heads: await headsOf(source, handover) };
  const posts = await postsToMove(source, handover);
  const later = distinctPeople(posts.filter(({ startsOn }) => startsOn >= from));
  const begun = posts.filter(({ startsOn }) => startsOn < from);
  const moved = await inParallel(begun, AT_ONCE, (post) => movedPost(around, handover, post));
  const refused = refusedOf(moved);
  const { head, otherHead } = await headsThen(source, handover, around.heads);
  return {
    ...{ moved, later },
    facts: {
      ...{ heads: head && otherHead ? [head, otherHead] : [], gaining: gainingBy(moved, around.heads) },
      ...(refused && { refused }),
    },
    ...(head && { head }),
    ...(otherHead && { otherHead }),
  };
};
