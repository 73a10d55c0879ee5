import { serviceRegisteredV1 } from '@kinerja/surveys-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('monitoring.services', { version: 1 })
export class ServiceRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('uuid') serviceId!: string;
  @Column('uuid') unitId!: string;
  @Column('text') name!: string;
}

export const serviceProjection = heardTable(
  ServiceRow,
  on(serviceRegisteredV1, ({ agency, data }) => insert({ agency, ...data })),
);
