import { unitRegisteredV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit of this agency, as identity tells it. */
@Entity({ name: 'units_v1', schema: 'surveys' })
export class UnitRow {
  @PrimaryColumn('uuid') unitId!: string;
  @Column('text') name!: string;
}

export const unitProjection = heardTable(
  UnitRow,
  on(unitRegisteredV1, ({ data }) => insert({ unitId: data.unitId, name: data.name })),
);
