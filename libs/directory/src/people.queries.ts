import type { EmployeeId } from '@kinerja/vocabulary';
import type { EntityManager } from 'typeorm';
import { PersonRow } from './people.table';
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
export const everybody = (tables: Pick<EntityManager, 'find'>): Promise<readonly PersonRow[]> =>
  tables.find(PersonRow, { order: { employeeId: 'ASC' } });
