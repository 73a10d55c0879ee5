import { tppRunSealedV1 } from '@kinerja/incentives-contracts';
import { bigintColumn, ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

/** Control totals of a sealed run; no person. */
@ReadTable('monitoring.tpp_runs', { version: 1 })
export class TppRunRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('uuid') runId!: string;
  @Column('text') month!: string;
  @Column('text') policyPack!: string;
  @Column('integer') people!: number;
  @Column(bigintColumn) grossRupiah!: bigint;
  @Column(bigintColumn) deductionRupiah!: bigint;
  @Column(bigintColumn) netRupiah!: bigint;
}

export const tppRunProjection = heardTable(
  TppRunRow,
  on(tppRunSealedV1, ({ agency, data }) => insert({ agency, ...data })),
);
