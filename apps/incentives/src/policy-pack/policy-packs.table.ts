import { instantColumn, nullableInstantColumn, ReadTable } from '@kinerja/database';
import { type Adopter, packId, type PolicyPackEvent } from '@kinerja/incentives-domain';
import { toJson } from '@kinerja/kernel';
import { insert, patch, tableProjection } from '@kinerja/projections';
import type { Instant, LocalDate } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('incentives.policy_packs', { version: 2 })
export class PolicyPackRow {
  /** `kota-contoh@1` */
  @PrimaryColumn('text') packId!: string;
  @Column('text') name!: string;
  @Column('integer') version!: number;
  @Column('date') validFrom!: LocalDate;
  @Column('text') legalBasis!: string;
  /** The whole pack as JSON text, money as whole numbers. */
  @Column('text') pack!: string;
  @Column('text', { array: true }) warnings!: readonly string[];
  @Column('text') adoptedBy!: Adopter;
  @Column(instantColumn) adoptedAt!: Instant;
  @Column('uuid', { nullable: true }) withdrawnBy!: string | null;
  @Column(nullableInstantColumn) withdrawnAt!: Instant | null;
  @Column('text', { nullable: true }) withdrawalReason!: string | null;
}

const standing = { withdrawnBy: null, withdrawnAt: null, withdrawalReason: null };

export const policyPacks = tableProjection<PolicyPackEvent, PolicyPackRow>(PolicyPackRow, {
  PolicyPackAdopted: ({ data: { pack, warnings, by, at } }) => {
    const { name, version, validFrom, legalBasis } = pack;
    const named = { packId: packId(pack), name, version, validFrom, legalBasis };
    return insert({ ...named, ...standing, pack: toJson(pack), warnings, adoptedBy: by, adoptedAt: at });
  },
  PolicyPackWithdrawn: ({ data: { packId: id, reason, by, at } }) =>
    patch({ packId: id }, { withdrawnBy: by, withdrawnAt: at, withdrawalReason: reason }),
});
