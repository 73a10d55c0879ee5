import { payeeImportId, type PayeeImportId } from '@kinerja/incentives-domain';
import { employeeId, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { PayeeImportRow } from './payees.read-model';

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

export const payeeImportOf = (source: DataSource, id: string): Promise<PayeeImportRow | null> =>
  source.getRepository(PayeeImportRow).findOneBy({ importId: id });

export const unfinishedImports = async (source: DataSource): Promise<readonly PayeeImportId[]> => {
  const rows = await source.getRepository(PayeeImportRow).findBy({ state: 'accepted' });
  return rows.map((row) => payeeImportId(row.importId));
};
