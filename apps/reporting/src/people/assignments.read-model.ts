import type { AssignmentId, EmployeeId, LocalDate, UnitId } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person in a position of a unit from a day on. */
@Entity({ schema: 'reporting', name: 'assignments_v1' })
export class AssignmentRow {
  @PrimaryColumn('uuid') assignmentId!: AssignmentId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('uuid') unitId!: UnitId;
  @Column('date') startsOn!: LocalDate;
}
