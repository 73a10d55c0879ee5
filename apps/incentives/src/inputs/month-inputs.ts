import { definitivePosts, everybody, type PersonRow, type PostRow } from '@kinerja/directory';
import type { FactGroup, MissingFact, PersonMonth } from '@kinerja/incentives-domain';
import { endOfMonth, localDate, unitId, type EmployeeId, type UnitId, type YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { ErasedPersonRow } from '../erasure/erased-people.table';
import { PayeeRow } from '../payee/payees.table';
import { ActivityMonthRow } from './activity-months.table';
import { AttendanceMonthRow } from './attendance-months.table';
import { FinalEvaluationRow } from './final-evaluations.table';
import { postsInMonth } from './posts-in-month';

/** Everything known of one person for a month; `missing` names what no pack can do without. */
export type PersonInput = Readonly<{
  employeeId: EmployeeId;
  unitId: UnitId;
  position: string;
  facts: PersonMonth;
  missing: readonly MissingFact[];
}>;

type Known = Readonly<{
  person: PersonRow;
  posts: readonly PostRow[];
  evaluation: FinalEvaluationRow | undefined;
  attendance: AttendanceMonthRow | undefined;
  activities: ActivityMonthRow | undefined;
  payee: PayeeRow | undefined;
}>;

const byPerson = <Row extends Readonly<{ employeeId: string }>>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.employeeId, row]));

/** The post at the end of the month names unit, position and golongan. */
const lastPost = (posts: readonly PostRow[], month: YearMonth): PostRow | undefined =>
  posts.findLast(({ startsOn }) => startsOn <= endOfMonth(month)) ?? posts[0];

const inputOf = (month: YearMonth, known: Known): PersonInput => {
  const post = lastPost(known.posts, month);
  return {
    employeeId: known.person.employeeId,
    unitId: unitId(post?.unitId ?? ''),
    position: post?.position ?? '',
    facts: factsOf(month, known, post),
    missing: [
      ...(post ? [] : [{ code: 'no-post', field: 'posts', detail: 'belum ditempatkan' } as const]),
      ...(known.payee ? [] : [{ code: 'no-payee', field: 'payee', detail: 'data penerima belum ada' } as const]),
    ],
  };
};

const factsOf = (month: YearMonth, known: Known, post: PostRow | undefined): PersonMonth => ({
  month,
  employment: known.person.employment,
  golongan: post?.golongan ?? 'I/a',
  posts: postsInMonth(known.posts, month),
  ...(known.attendance ? { attendance: known.attendance.facts } : {}),
  ...(known.evaluation ? { predikat: known.evaluation.predikat } : {}),
  ...(known.activities ? { approvedMinutes: known.activities.approvedMinutes } : {}),
  ...payFacts(known.payee),
  sources: sourcesOf(known, post),
});

const payFacts = (payee: PayeeRow | undefined): Partial<PersonMonth> => ({
  ...(payee ? { healthBaseRupiah: payee.healthBaseRupiah } : {}),
  ...(payee?.taxCategory ? { taxCategory: payee.taxCategory } : {}),
  ...(payee && payee.salaryGrossRupiah !== null ? { salaryGrossRupiah: payee.salaryGrossRupiah } : {}),
});

const sourcesOf = (
  { evaluation, attendance, activities, payee }: Known,
  post: PostRow | undefined,
): Partial<Record<FactGroup, string>> => ({
  ...named('posts', post),
  ...named('attendance', attendance),
  ...named('predikat', evaluation),
  ...named('activities', activities),
  ...named('payee', payee),
});

const named = (
  group: FactGroup,
  row: Readonly<{ source: string | null }> | undefined,
): Partial<Record<FactGroup, string>> => (row?.source ? { [group]: row.source } : {});

/** Someone whose last post ended before the month is not of it; someone who was never placed is, and is said to lack a post, until erased. */
const isOf = (month: YearMonth, posts: readonly PostRow[], isErased: boolean): boolean =>
  posts.length === 0 ? !isErased : postsInMonth(posts, month).length > 0;

/** What people are employed as on its first day (IDN-160) counts for all of it. The facts of a whole month, sorted by employee id; in one snapshot, so that no message slips in between two tables. */
export const monthInputs = (source: DataSource, month: YearMonth): Promise<readonly PersonInput[]> =>
  source.transaction('REPEATABLE READ', async (tables) => {
    const people = await everybody(tables, localDate(`${month}-01`));
    const held = await definitivePosts(tables);
    const evaluations = byPerson(await tables.findBy(FinalEvaluationRow, { month }));
    const attendance = byPerson(await tables.findBy(AttendanceMonthRow, { month }));
    const activities = byPerson(await tables.findBy(ActivityMonthRow, { month }));
    const payees = byPerson(await tables.find(PayeeRow));
    const erased = byPerson(await tables.find(ErasedPersonRow));
    return people.flatMap((person) => {
      const id = person.employeeId;
      const posts = held.get(id) ?? [];
      const known = {
        evaluation: evaluations.get(id),
        attendance: attendance.get(id),
        activities: activities.get(id),
        payee: payees.get(id),
      };
      return isOf(month, posts, erased.has(id)) ? [inputOf(month, { person, posts, ...known })] : [];
    });
  });
