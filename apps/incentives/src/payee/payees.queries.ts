import { payeeImportId, type PayeeImportId } from '@kinerja/incentives-domain';
import { employeeId, staffNumberKey, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { PersonRow } from '../people/people.read-model';
import { PayeeImportRow } from './payees.read-model';

export class Payees {
  constructor(private readonly database: DataSource) {}

  /** People by `staffNumberKey`; keys nobody has are left out. */
  async byStaffNumber(keys: readonly string[]): Promise<ReadonlyMap<string, EmployeeId>> {
    const people = await this.database
      .getRepository(PersonRow)
      .createQueryBuilder('person')
      .where('lower(person.staffNumber) = ANY(:keys)', { keys: [...keys] })
      .getMany();
    return new Map(people.map((person) => [staffNumberKey(person.staffNumber), employeeId(person.employeeId)]));
  }

  importWith(id: string): Promise<PayeeImportRow | null> {
    return this.database.getRepository(PayeeImportRow).findOneBy({ importId: id });
  }

  async unfinishedImports(): Promise<readonly PayeeImportId[]> {
    const rows = await this.database.getRepository(PayeeImportRow).findBy({ state: 'accepted' });
    return rows.map((row) => payeeImportId(row.importId));
  }
}
