import { ReadTable } from '@kinerja/database';
import type { UnitEvent } from '@kinerja/identity-domain';
import { insert, none, tableProjection } from '@kinerja/projections';
import type { LocalDate, UnitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Which unit has taken over from which one. */
@ReadTable('identity.unit_mergers', { version: 1 })
export class UnitMergerRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @Column('uuid') into!: UnitId;
  /** Of the unit that is no more. */
  @Column('date') lastOn!: LocalDate;
}

export const unitMergersTable = tableProjection<UnitEvent, UnitMergerRow>(UnitMergerRow, {
  UnitRegistered: () => none,
  UnitRenamed: () => none,
  UnitMoved: () => none,
  UnitClosed: () => none,
  UnitMerged: ({ data: { unitId, into, lastDay } }) => insert({ unitId, into, lastOn: lastDay }),
  UnitChangeWithdrawn: () => none,
  UnitPeopleCounted: () => none,
});
