import { personRegisteredV1 } from '@kinerja/contracts';
import { ReadTable } from '@kinerja/database';
import type { Employment } from '@kinerja/incentives-domain';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('incentives.people', { version: 1, indexes: [{ unique: ['staffNumber'] }] })
export class PersonRow {
  @PrimaryColumn('uuid') employeeId!: string;
  /** Number given by the agency for imports. */
  @Column('text') staffNumber!: string;
  @Column('text') employment!: Employment;
}

export const people = heardTable(
  PersonRow,
  on(personRegisteredV1, ({ data: { employeeId, staffNumber, employment } }) =>
    insert({ employeeId, staffNumber, employment }),
  ),
);
