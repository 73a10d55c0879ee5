import type { DataOf } from '@kinerja/contracts';
import { employmentChangedV1, personRegisteredV1 } from '@kinerja/identity-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { type EmployeeId, employeeId, type LocalDate, localDate } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

export type Employment = DataOf<typeof personRegisteredV1>['employment'];

/** A person of the agency. No name, no NIP: those never leave identity. */
@ReadTable('directory.people', { version: 1, indexes: [{ sql: 'USING btree (lower(staff_number))' }] })
export class PersonRow {
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
  /** Number given by the agency, which attendance machines and sheets know. */
  @Column('text') staffNumber!: string;
  /** As they were registered. */
  @Column('text') employment!: Employment;
}

export const people = heardTable(
  PersonRow,
  on(personRegisteredV1, ({ data: { staffNumber, employment, ...data } }) =>
    insert({ employeeId: employeeId(data.employeeId), staffNumber, employment }),
  ),
);

/** What somebody is employed as from a day on, where it is not what they were registered as. */
@ReadTable('directory.person_employments', { version: 1 })
export class PersonEmploymentRow {
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
  @PrimaryColumn('date') fromOn!: LocalDate;
  @Column('text') employment!: Employment;
}

export const employments = heardTable(
  PersonEmploymentRow,
  on(employmentChangedV1, ({ data: { from, employment, ...data } }) =>
    insert({ employeeId: employeeId(data.employeeId), fromOn: localDate(from), employment }),
  ),
);
