import { ReadTable } from '@kinerja/database';
import { personErasedV1 } from '@kinerja/identity-contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { employeeId, type EmployeeId } from '@kinerja/vocabulary';
import { PrimaryColumn } from 'typeorm';

/** Who was erased (IDN-184). Nothing can be decided about them any more, so pay waits for nothing of theirs. */
@ReadTable('incentives.erased_people', { version: 1 })
export class ErasedPersonRow {
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
}

export const erasedPeople = heardTable(
  ErasedPersonRow,
  on(personErasedV1, ({ data }) => insert({ employeeId: employeeId(data.employeeId) })),
);
