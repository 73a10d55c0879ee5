import { tppRunSealedV1 } from '@kinerja/contracts';
import { bigintColumn } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Control totals of a sealed run; no person. */
@Entity({ name: 'tpp_runs_v1', schema: 'monitoring' })
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
