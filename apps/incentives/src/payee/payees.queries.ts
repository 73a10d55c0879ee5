import { employeeId, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';

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
