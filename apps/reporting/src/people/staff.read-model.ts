import type { EmployeeId } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person by the number that attendance machines and sheets know. */
@Entity({ schema: 'reporting', name: 'staff_v1' })
export class StaffRow {
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
  @Column('text') staffNumber!: string;
}
