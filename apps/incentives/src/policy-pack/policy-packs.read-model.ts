import { instantColumn, ReadTable } from '@kinerja/database';
import type { Adopter } from '@kinerja/incentives-domain';
import type { Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('incentives.policy_packs', { version: 1 })
export class PolicyPackRow {
  /** `kota-contoh@1` */
  @PrimaryColumn('text') packId!: string;
  @Column('text') name!: string;
  @Column('integer') version!: number;
  @Column('date') validFrom!: string;
  @Column('text') legalBasis!: string;
  /** The whole pack as JSON text, money as whole numbers. */
  @Column('text') pack!: string;
  @Column('text', { array: true }) warnings!: readonly string[];
  @Column('text') adoptedBy!: Adopter;
  @Column(instantColumn) adoptedAt!: Instant;
}
