import { personRegisteredV1 } from '@kinerja/contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { type EmployeeId, employeeId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** A person by the number that attendance machines and sheets know. */
@ReadTable('reporting.staff', { version: 1, indexes: [['staffNumber']] })
export class StaffRow {
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
  @Column('text') staffNumber!: string;
}

export const staff = heardTable(
  StaffRow,
  on(personRegisteredV1, ({ data: { staffNumber, ...data } }) =>
    insert({ employeeId: employeeId(data.employeeId), staffNumber }),
  ),
);
