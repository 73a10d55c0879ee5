import { instantColumn, nullableInstantColumn, ReadTable, versionColumn } from '@kinerja/database';
import type { Instant, Predikat, Rating } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** One person's evaluation of a month: being rated, then final. */
@ReadTable('evaluation.evaluations', { version: 1 })
export class EvaluationRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('uuid') unitId!: string;
  @Column('text') status!: 'set' | 'final';
  @Column('text') workResult!: Rating;
  @Column('text') workResultFrom!: 'appraiser' | 'organisation';
  @Column('text') behaviour!: Rating;
  @Column('text') predikat!: Predikat;
  @Column('text', { nullable: true }) workResultReason!: string | null;
  @Column('text', { nullable: true }) behaviourReason!: string | null;
  @Column('uuid') ratedBy!: string;
  @Column(instantColumn) ratedAt!: Instant;
  @Column('integer', { nullable: true }) revision!: number | null;
  @Column(nullableInstantColumn) finalAt!: Instant | null;
  @Column(versionColumn) version!: number;
}
