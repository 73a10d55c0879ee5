import type { EmployeeId } from '@kinerja/vocabulary';
import type { PersonRow } from './people.table';
import type { Tables } from './posts.queries';

/** Employees by `staffNumberKey`; keys nobody has are left out. */
export const employeesByNumber = async (
  tables: Tables,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EmployeeId>> => {
  const rows = await tables.query<readonly { id: EmployeeId; key: string }[]>(
    `SELECT employee_id AS id, lower(staff_number) AS key FROM directory.people_v1 WHERE lower(staff_number) = ANY($1)`,
    [keys],
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
};

/** Everybody, by id. */
export const everybody = (tables: Tables): Promise<readonly PersonRow[]> =>
  tables.query(
    `SELECT employee_id AS "employeeId", staff_number AS "staffNumber", employment FROM directory.people_v1
      ORDER BY employee_id`,
  );
