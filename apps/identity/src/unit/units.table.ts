import { ReadTable } from '@kinerja/database';
import { type UnitEvent, unitNameKey } from '@kinerja/identity-domain';
import { insert, tableProjection } from '@kinerja/projections';
import type { UnitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('identity.units', { version: 1 })
export class UnitRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @Column('text') name!: string;
  /** `unitNameKey` of the name. */
  @Column('text') nameKey!: string;
  @Column('uuid', { nullable: true }) parentUnitId!: UnitId | null;
}

export const unitsTable = tableProjection<UnitEvent, UnitRow>(UnitRow, {
  UnitRegistered: ({ data: { unitId, name, parentUnitId } }) =>
    insert({ unitId, name, nameKey: unitNameKey(name), parentUnitId: parentUnitId ?? null }),
});
