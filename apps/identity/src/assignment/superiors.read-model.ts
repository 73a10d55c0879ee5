import { ReadTable } from '@kinerja/database';
import type { AssignmentId, EmployeeId, LocalDate } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Who is the superior from a day on; the latest row that has begun counts. */
@ReadTable('identity.superiors', { version: 1, indexes: [['employeeId', 'fromDay']] })
export class SuperiorRow {
  @PrimaryColumn('uuid') assignmentId!: AssignmentId;
  @PrimaryColumn('date') fromDay!: LocalDate;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('uuid') superiorId!: EmployeeId;
}
