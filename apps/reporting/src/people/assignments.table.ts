import { assignmentStartedV1 } from '@kinerja/contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import {
  type AssignmentId,
  assignmentId,
  type EmployeeId,
  employeeId,
  type LocalDate,
  localDate,
  type UnitId,
  unitId,
} from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** A person in a position of a unit from a day on. */
@ReadTable('reporting.assignments', { version: 1, indexes: [['employeeId', 'startsOn']] })
export class AssignmentRow {
  @PrimaryColumn('uuid') assignmentId!: AssignmentId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('uuid') unitId!: UnitId;
  @Column('date') startsOn!: LocalDate;
}

export const assignments = heardTable(
  AssignmentRow,
  on(assignmentStartedV1, ({ data }) =>
    insert({
      assignmentId: assignmentId(data.assignmentId),
      employeeId: employeeId(data.employeeId),
      unitId: unitId(data.unitId),
      startsOn: localDate(data.startsOn),
    }),
  ),
);
