import type { EmployeeId, SkpId } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An indicator of a person's approved plan, which daily reports may count for. */
@Entity({ schema: 'reporting', name: 'approved_indicators_v1' })
export class ApprovedIndicatorRow {
  @PrimaryColumn('uuid') skpId!: SkpId;
  @PrimaryColumn('uuid') indicatorId!: string;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('integer') year!: number;
  @Column('text') text!: string;
  /** Exact decimal as text; counts `unit`. */
  @Column('text') target!: string;
  @Column('text') unit!: string;
}
