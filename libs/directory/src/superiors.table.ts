import { assignmentStartedV2, superiorChangedV1 } from '@kinerja/identity-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert, type RowChange } from '@kinerja/projections';
import {
  type AssignmentId,
  assignmentId,
  type EmployeeId,
  employeeId,
  type LocalDate,
  localDate,
} from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Who is the superior in a post from a day on; null where the superior sits outside the agency. */
@ReadTable('directory.post_superiors', { version: 1, indexes: [['employeeId', 'fromOn'], ['superiorId']] })
export class SuperiorRow {
  @PrimaryColumn('uuid') assignmentId!: AssignmentId;
  @PrimaryColumn('date') fromOn!: LocalDate;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('uuid', { nullable: true }) superiorId!: EmployeeId | null;
}

type Line = Readonly<{ assignmentId: string; employeeId: string; superiorId?: string }>;

export const superiorFrom = (line: Line, from: string): readonly RowChange<SuperiorRow>[] =>
  insert({
    assignmentId: assignmentId(line.assignmentId),
    fromOn: localDate(from),
    employeeId: employeeId(line.employeeId),
    superiorId: line.superiorId === undefined ? null : employeeId(line.superiorId),
  });

export const superiors = heardTable(
  SuperiorRow,
  on(assignmentStartedV2, ({ data }) => superiorFrom(data, data.startsOn)),
  on(superiorChangedV1, ({ data }) => superiorFrom(data, data.from)),
);
