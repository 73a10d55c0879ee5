import { unitRegisteredV1 } from '@kinerja/contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

/** A unit of this agency, as identity tells it. */
@ReadTable('surveys.units', { version: 1 })
export class UnitRow {
  @PrimaryColumn('uuid') unitId!: string;
  @Column('text') name!: string;
}

export const unitProjection = heardTable(
  UnitRow,
  on(unitRegisteredV1, ({ data }) => insert({ unitId: data.unitId, name: data.name })),
);
