import { ReadTable } from '@kinerja/database';
import type { Duty, PositionKind } from '@kinerja/identity-domain';
import type { AssignmentId, EmployeeId, Golongan, LocalDate, UnitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('identity.assignments', { version: 1, indexes: [['employeeId'], ['unitId']] })
export class AssignmentRow {
  @PrimaryColumn('uuid') assignmentId!: AssignmentId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('uuid') unitId!: UnitId;
  @Column('text') position!: string;
  @Column('text') positionKind!: PositionKind;
  /** Kelas jabatan, 1-17. */
  @Column('smallint') jobClass!: number;
  @Column('text') golongan!: Golongan;
  @Column('text') duty!: Duty;
  @Column('date') startsOn!: LocalDate;
}
