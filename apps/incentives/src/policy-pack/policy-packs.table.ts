import { instantColumn, ReadTable } from '@kinerja/database';
import { type Adopter, packId, type PolicyPackEvent } from '@kinerja/incentives-domain';
import { toJson } from '@kinerja/kernel';
import { insert, tableProjection } from '@kinerja/projections';
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

export const policyPacks = tableProjection<PolicyPackEvent, PolicyPackRow>(PolicyPackRow, {
  PolicyPackAdopted: ({ data: { pack, warnings, by, at } }) => {
    const { name, version, validFrom, legalBasis } = pack;
    const named = { packId: packId(pack), name, version, validFrom, legalBasis };
    return insert({ ...named, pack: toJson(pack), warnings, adoptedBy: by, adoptedAt: at });
  },
});
