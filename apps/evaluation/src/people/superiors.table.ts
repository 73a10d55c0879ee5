import { assignmentStartedV1, superiorChangedV1 } from '@kinerja/contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

/** Who a person's superior is from a day on; null where the superior sits outside the agency. */
@ReadTable('evaluation.superiors', { version: 1 })
export class SuperiorRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('date') fromOn!: string;
  @Column('uuid', { nullable: true }) superiorId!: string | null;
}

export const superiors = heardTable(
  SuperiorRow,
  on(assignmentStartedV1, ({ data: { employeeId, startsOn, superiorId } }) =>
    insert({ employeeId, fromOn: startsOn, superiorId: superiorId ?? null }),
  ),
  on(superiorChangedV1, ({ data: { employeeId, from, superiorId } }) =>
    insert({ employeeId, fromOn: from, superiorId }),
  ),
);
