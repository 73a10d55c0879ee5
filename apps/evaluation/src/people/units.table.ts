import { unitRegisteredV1 } from '@kinerja/contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('evaluation.units', { version: 1 })
export class UnitRow {
  @PrimaryColumn('uuid') unitId!: string;
  @Column('text') name!: string;
  @Column('uuid', { nullable: true }) parentUnitId!: string | null;
}

export const units = heardTable(
  UnitRow,
  on(unitRegisteredV1, ({ data: { unitId, name, parentUnitId } }) =>
    insert({ unitId, name, parentUnitId: parentUnitId ?? null }),
  ),
);
