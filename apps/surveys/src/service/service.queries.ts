import type { DataSource } from 'typeorm';
import { ServiceRow } from './service.table';

export const serviceOf = (source: DataSource, serviceId: string): Promise<ServiceRow | null> =>
  source.getRepository(ServiceRow).findOneBy({ serviceId });
