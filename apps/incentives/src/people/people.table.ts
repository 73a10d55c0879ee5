import { personRegisteredV1 } from '@kinerja/contracts';
import type { Employment } from '@kinerja/incentives-domain';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'incentives', name: 'people_v1' })
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
