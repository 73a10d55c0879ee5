import type { AssignmentId, EmployeeId, LocalDate } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is the superior from a day on; the latest row that has begun counts. */
@Entity({ schema: 'identity', name: 'superiors_v1' })
export class SuperiorRow {
  @PrimaryColumn('uuid') assignmentId!: AssignmentId;
  @PrimaryColumn('date') fromDay!: LocalDate;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('uuid') superiorId!: EmployeeId;
}
