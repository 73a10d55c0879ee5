import type { DataOf } from '@kinerja/contracts';
import { personRegisteredV1 } from '@kinerja/identity-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { type EmployeeId, employeeId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

export type Employment = DataOf<typeof personRegisteredV1>['employment'];

/** A person of the agency. No name, no NIP: those never leave identity. */
@ReadTable('directory.people', { version: 1, indexes: [{ sql: 'USING btree (lower(staff_number))' }] })
export class PersonRow {
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
  /** Number given by the agency, which attendance machines and sheets know. */
  @Column('text') staffNumber!: string;
  @Column('text') employment!: Employment;
}

export const people = heardTable(
  PersonRow,
  on(personRegisteredV1, ({ data: { staffNumber, employment, ...data } }) =>
    insert({ employeeId: employeeId(data.employeeId), staffNumber, employment }),
  ),
);
