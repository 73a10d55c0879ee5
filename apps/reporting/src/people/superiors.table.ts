import { assignmentStartedV1, superiorChangedV1 } from '@kinerja/contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { type EmployeeId, employeeId, type LocalDate, localDate } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Who a person's superior is from a day on; null for the head of the agency. */
@ReadTable('reporting.superiors', { version: 1, indexes: [['superiorId', 'employeeId']] })
export class SuperiorRow {
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
  @PrimaryColumn('date') fromOn!: LocalDate;
  @Column('uuid', { nullable: true }) superiorId!: EmployeeId | null;
}

type Line = Readonly<{ employeeId: string; superiorId?: string }>;

const superiorFrom = (line: Line, from: string): SuperiorRow => ({
  employeeId: employeeId(line.employeeId),
  fromOn: localDate(from),
  superiorId: line.superiorId === undefined ? null : employeeId(line.superiorId),
});

export const superiors = heardTable(
  SuperiorRow,
  on(assignmentStartedV1, ({ data }) => insert(superiorFrom(data, data.startsOn))),
  on(superiorChangedV1, ({ data }) => insert(superiorFrom(data, data.from))),
);
