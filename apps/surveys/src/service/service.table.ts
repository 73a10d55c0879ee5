import { instantColumn, ReadTable } from '@kinerja/database';
import { insert, tableProjection } from '@kinerja/projections';
import type { ServiceEvent } from '@kinerja/surveys-domain';
import type { Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('surveys.services', { version: 1 })
export class ServiceRow {
  @PrimaryColumn('uuid') serviceId!: string;
  @Column('uuid') unitId!: string;
  @Column('text') name!: string;
  @Column(instantColumn) registeredAt!: Instant;
}

export const serviceProjection = tableProjection<ServiceEvent, ServiceRow>(ServiceRow, {
  ServiceRegistered: ({ data: { at, ...service } }) => insert({ ...service, registeredAt: at }),
});
