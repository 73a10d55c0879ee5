import { bigintColumn, ReadTable } from '@kinerja/database';
import type { Golongan, Rupiah } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** One person's allowance in a run, of the computation that came last. */
@ReadTable('incentives.lines', { version: 1, indexes: [['employeeId', 'month']] })
export class LineRow {
  @PrimaryColumn('uuid') runId!: string;
  @PrimaryColumn('uuid') employeeId!: string;
  @Column('uuid') allowanceId!: string;
  @Column('uuid') unitId!: string;
  @Column('text') month!: string;
  @Column('integer') computation!: number;
  @Column('text') position!: string;
  @Column('text') golongan!: Golongan;
  @Column(bigintColumn) grossRupiah!: Rupiah;
  @Column(bigintColumn) deductionRupiah!: Rupiah;
  @Column(bigintColumn) netRupiah!: Rupiah;
  @Column(bigintColumn) taxRupiah!: Rupiah;
  @Column(bigintColumn) employeeHealthRupiah!: Rupiah;
  @Column(bigintColumn) employerHealthRupiah!: Rupiah;
  /** JSON text of `CriteriaSplit`. */
  @Column('text') criteria!: string;
  /** JSON text of the two trees of steps. */
  @Column('text') explanation!: string;
  @Column('text', { array: true }) warnings!: readonly string[];
  @Column('boolean') isApproved!: boolean;
}
