import { employeeId, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';

/** People by `staffNumberKey`; keys nobody has are left out. */
export const employeesByStaffNumber = async (
  source: DataSource,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EmployeeId>> => {
  // Plain rows: making 20,000 entities holds everybody up.
  const people = await source.query<readonly { id: string; key: string }[]>(
    `SELECT employee_id AS id, lower(staff_number) AS key FROM incentives.people_v1 WHERE lower(staff_number) = ANY($1)`,
    [keys],
  );
  return new Map(people.map(({ id, key }) => [key, employeeId(id)]));
};

/** Those of them who are registered as payees. */
export const registeredAmong = async (
  source: DataSource,
  people: readonly EmployeeId[],
): Promise<readonly EmployeeId[]> => {
  const rows = await source.query<readonly { id: string }[]>(
    'SELECT employee_id AS id FROM incentives.payees_v1 WHERE employee_id = ANY($1)',
    [people],
  );
  return rows.map(({ id }) => employeeId(id));
};
