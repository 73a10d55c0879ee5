import { assignmentStartedV1 } from '@kinerja/contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

/** A person in a position of a unit from a day on. */
@ReadTable('evaluation.assignments', { version: 1, indexes: [['employeeId', 'startsOn']] })
export class AssignmentRow {
  @PrimaryColumn('uuid') assignmentId!: string;
  @Column('uuid') employeeId!: string;
  @Column('uuid') unitId!: string;
  @Column('text') position!: string;
  @Column('text') duty!: 'head' | 'member';
  @Column('date') startsOn!: string;
}

export const assignments = heardTable(
  AssignmentRow,
  on(assignmentStartedV1, ({ data: { assignmentId, employeeId, unitId, position, duty, startsOn } }) =>
    insert({ assignmentId, employeeId, unitId, position, duty, startsOn }),
  ),
);
