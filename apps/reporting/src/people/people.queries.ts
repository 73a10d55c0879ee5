import { Any, type DataSource } from 'typeorm';
import type { SuperiorSince } from '@kinerja/reporting-domain';
import type { EmployeeId, LocalDate, UnitId } from '@kinerja/vocabulary';
import { SuperiorRow } from './superiors.table';

/** Where a person worked on a day. */
export type Posting = Readonly<{ employee: EmployeeId; unitId: UnitId }>;

/** The assignment in force on day $1; before a person's first one that one holds, for an import brings no history. */
const POSTINGS = `
  SELECT DISTINCT ON (employee_id) employee_id AS employee, unit_id AS "unitId" FROM reporting.assignments_v1`;
const IN_FORCE = `
  ORDER BY employee_id, starts_on <= $1::date DESC, CASE WHEN starts_on <= $1::date THEN starts_on END DESC, starts_on`;

/** Undefined for a person who was never assigned. */
export const unitOf = async (source: DataSource, employee: EmployeeId, day: LocalDate): Promise<UnitId | undefined> => {
  const [posting] = await source.query<Posting[]>(`${POSTINGS} WHERE employee_id = $2 ${IN_FORCE}`, [day, employee]);
  return posting?.unitId;
};

/** Everybody who was ever assigned, in the unit of that day. */
export const postingsOn = (source: DataSource, day: LocalDate): Promise<readonly Posting[]> =>
  source.query(`${POSTINGS} ${IN_FORCE}`, [day]);

/** For each person, who was superior from which day on. */
export const superiorsOf = async (
  source: DataSource,
  employees: readonly EmployeeId[],
): Promise<ReadonlyMap<string, readonly SuperiorSince[]>> => {
  const rows = await source.getRepository(SuperiorRow).findBy({ employeeId: Any([...employees]) });
  const since = new Map<string, SuperiorSince[]>();
  for (const { employeeId, fromOn, superiorId } of rows) {
    const known = since.get(employeeId) ?? [];
    known.push({ from: fromOn, superior: superiorId });
    since.set(employeeId, known);
  }
  return since;
};

/** Employees by `staffNumberKey`; keys nobody has are left out. */
export const employeesByNumber = async (
  source: DataSource,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EmployeeId>> => {
  // Plain rows: making 20,000 entities holds everybody up.
  const rows = await source.query<readonly { id: EmployeeId; key: string }[]>(
    `SELECT employee_id AS id, lower(staff_number) AS key FROM reporting.staff_v1 WHERE lower(staff_number) = ANY($1)`,
    [keys],
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
};
