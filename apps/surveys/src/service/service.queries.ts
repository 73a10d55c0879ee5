import { listOrder, type Page, type PageQuery } from '@kinerja/service-shell';
import { MoreThan, type DataSource } from 'typeorm';
import { ServiceRow } from './service.read-model';

const order = listOrder('services', 'uuid');

export class ServiceQueries {
  constructor(private readonly database: DataSource) {}

  find(serviceId: string): Promise<ServiceRow | null> {
    return this.database.getRepository(ServiceRow).findOneBy({ serviceId });
  }

  async page(query: PageQuery): Promise<Page<ServiceRow>> {
    const [after] = order.after(query) ?? [];
    const rows = await this.database.getRepository(ServiceRow).find({
      where: after === undefined ? {} : { serviceId: MoreThan(after) },
      order: { serviceId: 'ASC' },
      take: query.limit + 1,
    });
    return order.page(rows, query.limit, ({ serviceId }) => [serviceId]);
  }
}
