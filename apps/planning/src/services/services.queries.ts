import { Any, type DataSource } from 'typeorm';
import { ServiceRow } from './services.table';

/** Those of `serviceIds` that are registered. */
export const knownServices = async (source: DataSource, serviceIds: readonly string[]): Promise<readonly string[]> => {
  if (serviceIds.length === 0) return [];
  const rows = await source.getRepository(ServiceRow).findBy({ serviceId: Any([...serviceIds]) });
  return rows.map(({ serviceId }) => serviceId);
};
