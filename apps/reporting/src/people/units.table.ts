import { unitRegisteredV1 } from '@kinerja/contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { type UnitId, unitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('reporting.units', { version: 1 })
export class UnitRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @Column('text') name!: string;
  @Column('uuid', { nullable: true }) parentUnitId!: UnitId | null;
}

export const units = heardTable(
  UnitRow,
  on(unitRegisteredV1, ({ data: { name, parentUnitId, ...data } }) =>
    insert({
      unitId: unitId(data.unitId),
      name,
      parentUnitId: parentUnitId === undefined ? null : unitId(parentUnitId),
    }),
  ),
);
