import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who a person's superior is from a day on; null for the head of the agency. */
@Entity({ schema: 'reporting', name: 'superiors_v1' })
export class SuperiorRow {
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
  @PrimaryColumn('date') fromOn!: LocalDate;
  @Column('uuid', { nullable: true }) superiorId!: EmployeeId | null;
}
