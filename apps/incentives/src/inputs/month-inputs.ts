import type { FactGroup, MissingFact, PersonMonth } from '@kinerja/incentives-domain';
import { employeeId, endOfMonth, unitId, type EmployeeId, type UnitId, type YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { PayeeRow } from '../payee/payees.read-model';
import { AssignmentRow } from '../people/assignments.table';
import { PersonRow } from '../people/people.table';
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
  assignments: readonly AssignmentRow[];
  evaluation: FinalEvaluationRow | undefined;
  attendance: AttendanceMonthRow | undefined;
  activities: ActivityMonthRow | undefined;
  payee: PayeeRow | undefined;
}>;

const byPerson = <Row extends Readonly<{ employeeId: string }>>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.employeeId, row]));

/** The post at the end of the month names unit, position and golongan. */
const lastPost = (assignments: readonly AssignmentRow[], month: YearMonth): AssignmentRow | undefined =>
  assignments.findLast(({ startsOn }) => startsOn <= endOfMonth(month)) ?? assignments[0];

const inputOf = (month: YearMonth, known: Known): PersonInput => {
  const post = lastPost(known.assignments, month);
  return {
    employeeId: employeeId(known.person.employeeId),
    unitId: unitId(post?.unitId ?? ''),
    position: post?.position ?? '',
    facts: factsOf(month, known, post),
    missing: [
      ...(post ? [] : [{ code: 'no-post', field: 'posts', detail: 'belum ditempatkan' } as const]),
      ...(known.payee ? [] : [{ code: 'no-payee', field: 'payee', detail: 'data penerima belum ada' } as const]),
    ],
  };
};

const factsOf = (month: YearMonth, known: Known, post: AssignmentRow | undefined): PersonMonth => ({
  month,
  employment: known.person.employment,
  golongan: post?.golongan ?? 'I/a',
  posts: postsInMonth(known.assignments, month),
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
  post: AssignmentRow | undefined,
): Partial<Record<FactGroup, string>> => ({
  ...named('posts', post),
  ...named('attendance', attendance),
  ...named('predikat', evaluation),
  ...named('activities', activities),
  ...named('payee', payee),
});

const named = (group: FactGroup, row: Readonly<{ source: string }> | undefined): Partial<Record<FactGroup, string>> =>
  row ? { [group]: row.source } : {};

/** The facts of a whole month, sorted by employee id; in one snapshot, so that no message slips in between two tables. */
export const monthInputs = (source: DataSource, month: YearMonth): Promise<readonly PersonInput[]> =>
  source.transaction('REPEATABLE READ', async (tables) => {
    const people = await tables.find(PersonRow, { order: { employeeId: 'ASC' } });
    const assignments = await tables.find(AssignmentRow, { order: { startsOn: 'ASC', assignmentId: 'ASC' } });
    const held = new Map<string, AssignmentRow[]>();
    for (const row of assignments) held.set(row.employeeId, [...(held.get(row.employeeId) ?? []), row]);
    const evaluations = byPerson(await tables.findBy(FinalEvaluationRow, { month }));
    const attendance = byPerson(await tables.findBy(AttendanceMonthRow, { month }));
    const activities = byPerson(await tables.findBy(ActivityMonthRow, { month }));
    const payees = byPerson(await tables.find(PayeeRow));
    return people.map((person) =>
      inputOf(month, {
        person,
        assignments: held.get(person.employeeId) ?? [],
        evaluation: evaluations.get(person.employeeId),
        attendance: attendance.get(person.employeeId),
        activities: activities.get(person.employeeId),
        payee: payees.get(person.employeeId),
      }),
    );
  });
