import { pageById, type Page, type PageQuery } from '@kinerja/http-edge';
import type { DataSource } from 'typeorm';
import { ServiceRow } from './service.table';

export const serviceOf = (source: DataSource, serviceId: string): Promise<ServiceRow | null> =>
  source.getRepository(ServiceRow).findOneBy({ serviceId });

export const pageOfServices = (source: DataSource, query: PageQuery): Promise<Page<ServiceRow>> =>
  pageById(source, { table: ServiceRow, key: 'serviceId' }, query);
