import { payeeImportId, type PayeeImportId } from '@kinerja/incentives-domain';
import { employeeId, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { PayeeImportRow } from './payees.read-model';

export class Payees {
  constructor(private readonly database: DataSource) {}

  /** People by `staffNumberKey`; keys nobody has are left out. */
  async byStaffNumber(keys: readonly string[]): Promise<ReadonlyMap<string, EmployeeId>> {
    // Plain rows: making 20,000 entities holds everybody up.
    const people = await this.database.query<readonly { id: string; key: string }[]>(
      `SELECT employee_id AS id, lower(staff_number) AS key FROM incentives.people_v1 WHERE lower(staff_number) = ANY($1)`,
      [keys],
    );
    return new Map(people.map(({ id, key }) => [key, employeeId(id)]));
  }

  importWith(id: string): Promise<PayeeImportRow | null> {
    return this.database.getRepository(PayeeImportRow).findOneBy({ importId: id });
  }

  async unfinishedImports(): Promise<readonly PayeeImportId[]> {
    const rows = await this.database.getRepository(PayeeImportRow).findBy({ state: 'accepted' });
    return rows.map((row) => payeeImportId(row.importId));
  }
}
