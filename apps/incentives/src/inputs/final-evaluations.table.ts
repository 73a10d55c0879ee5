import { evaluationFinalV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import type { Predikat } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { sourceOf } from '../message-source';

/** The last revision of a final evaluation. */
@Entity({ schema: 'incentives', name: 'final_evaluations_v1' })
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
