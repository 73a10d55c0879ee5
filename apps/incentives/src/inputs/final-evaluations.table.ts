import { evaluationFinalV1 } from '@kinerja/evaluation-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import type { Predikat } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';
import { sourceOf } from '../message-source';

/** The last revision of a final evaluation. */
@ReadTable('incentives.final_evaluations', { version: 1 })
export class FinalEvaluationRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('integer') revision!: number;
  @Column('text') predikat!: Predikat;
  @Column('text') source!: string;
}

export const finalEvaluations = heardTable(
  FinalEvaluationRow,
  on(evaluationFinalV1, (message) => {
    const { employeeId, month, revision, predikat } = message.data;
    return insert({ employeeId, month, revision, predikat, source: sourceOf(message) });
  }),
);
