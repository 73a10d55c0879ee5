import { listOrder, type Page, type PageQuery } from '@kinerja/service-shell';
import { MoreThan, type DataSource } from 'typeorm';
import { ServiceRow } from './service.table';

const order = listOrder('services', 'uuid');

export const serviceOf = (source: DataSource, serviceId: string): Promise<ServiceRow | null> =>
  source.getRepository(ServiceRow).findOneBy({ serviceId });

export const pageOfServices = async (source: DataSource, query: PageQuery): Promise<Page<ServiceRow>> => {
  const [after] = order.after(query) ?? [];
  const rows = await source.getRepository(ServiceRow).find({
    where: after === undefined ? {} : { serviceId: MoreThan(after) },
    order: { serviceId: 'ASC' },
    take: query.limit + 1,
  });
  return order.page(rows, query.limit, ({ serviceId }) => [serviceId]);
};
