import { instantColumn, nullableInstantColumn, ReadTable, versionColumn } from '@kinerja/database';
import type { EmployeeRated, EvaluationFinalised } from '@kinerja/evaluation-domain';
import type { Recorded } from '@kinerja/event-store';
import { insert, patch, tableProjection } from '@kinerja/projections';
import type { Instant, Predikat, Rating } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/**
 * One person's evaluation of a month: being rated, then final. The reasons are personal: they stand here in clear as long as the
 * person's key exists, and come back empty when the table is filled anew after it was destroyed.
 */
@ReadTable('evaluation.evaluations', { version: 1, isPersonal: true })
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

export const evaluations = tableProjection<Recorded<EmployeeRated> | Recorded<EvaluationFinalised>, EvaluationRow>(
  EvaluationRow,
  {
    EmployeeRated: ({ data: { by, at, ...rating }, version }) =>
      insert({
        ...rating,
        status: 'set',
        ratedBy: by,
        ratedAt: at,
        revision: null,
        finalAt: null,
        version: Number(version),
      }),
    EvaluationFinalised: ({ data: { employeeId, month, at, ...final }, version }) =>
      patch({ employeeId, month }, { ...final, status: 'final', finalAt: at, version: Number(version) }),
  },
);
