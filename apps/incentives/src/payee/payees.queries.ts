import { payeeImportId, type PayeeImportId } from '@kinerja/incentives-domain';
import { employeeId, type EmployeeId } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import { PersonRow } from '../people/people.read-model';
import { PayeeImportRow } from './payees.read-model';

export class Payees {
  constructor(private readonly database: DataSource) {}

  async byStaffNumber(numbers: readonly string[]): Promise<ReadonlyMap<string, EmployeeId>> {
    const people = await this.database.getRepository(PersonRow).findBy({ staffNumber: Any([...numbers]) });
    return new Map(people.map((person) => [person.staffNumber, employeeId(person.employeeId)]));
  }

  importWith(id: string): Promise<PayeeImportRow | null> {
    return this.database.getRepository(PayeeImportRow).findOneBy({ importId: id });
  }

  async unfinishedImports(): Promise<readonly PayeeImportId[]> {
    const rows = await this.database.getRepository(PayeeImportRow).findBy({ state: 'accepted' });
    return rows.map((row) => payeeImportId(row.importId));
  }
}
