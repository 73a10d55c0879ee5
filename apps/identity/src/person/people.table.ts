import { ReadTable } from '@kinerja/database';
import type { Employment, PersonEvent } from '@kinerja/identity-domain';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import { type EmployeeId, staffNumberKey } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/**
 * Name and NIP stand here in clear: only identity reads this table, for the directory and the lists of administrators. They
 * are null once the person's key in the log has been destroyed and the table rebuilt.
 */
@ReadTable('identity.people', { version: 1, isPersonal: true, indexes: [['staffNumberKey']] })
export class PersonRow {
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
  @Column('text') staffNumber!: string;
  /** `staffNumberKey` of the number. */
  @Column('text') staffNumberKey!: string;
  @Column('text') employment!: Employment;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) nip!: string | null;
}

export const peopleTable = tableProjection<PersonEvent, PersonRow>(PersonRow, {
  PersonRegistered: ({ data: { employeeId, staffNumber, employment, name, nip } }) =>
    insert({ employeeId, staffNumber, staffNumberKey: staffNumberKey(staffNumber), employment, name, nip }),
  PersonForgotten: () => none, // its words are cleared when the key is destroyed
  PersonRenamed: ({ data: { employeeId, name } }) => patch({ employeeId }, { name }),
  NumberCorrected: ({ data: { employeeId, which, number } }) =>
    which === 'nip' ? patch({ employeeId }, { nip: number }) : none,
  TaxStatusSet: () => none, // opened from the log alone
  TaxStatusWithdrawn: () => none,
  EmploymentChanged: ({ data: { employeeId, current } }) => patch({ employeeId }, { employment: current }),
});
