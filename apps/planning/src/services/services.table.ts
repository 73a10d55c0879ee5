import { serviceRegisteredV1 } from '@kinerja/surveys-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { type UnitId, unitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

// #region heard
/** A public service that citizens are asked about. */
@ReadTable('planning.services', { version: 1 })
export class ServiceRow {
  @PrimaryColumn('uuid') serviceId!: string;
  @Column('uuid') unitId!: UnitId;
  @Column('text') name!: string;
}

export const services = heardTable(
  ServiceRow,
  on(serviceRegisteredV1, ({ data: { serviceId, name, ...data } }) =>
    insert({ serviceId, unitId: unitId(data.unitId), name }),
  ),
);
// #endregion
