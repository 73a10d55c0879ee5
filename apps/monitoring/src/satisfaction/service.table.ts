import { serviceRegisteredV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'services_v1', schema: 'monitoring' })
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
