import { cursorOf, pageOf, type Page, type PageQuery } from '@kinerja/service-shell';
import { MoreThan, type DataSource } from 'typeorm';
import { ServiceRow } from './service.read-model';

export class ServiceQueries {
  constructor(private readonly database: DataSource) {}

  find(serviceId: string): Promise<ServiceRow | null> {
    return this.database.getRepository(ServiceRow).findOneBy({ serviceId });
  }

  async page(query: PageQuery): Promise<Page<ServiceRow>> {
    const [after] = cursorOf(query, 1) ?? [];
    const rows = await this.database.getRepository(ServiceRow).find({
      where: after === undefined ? {} : { serviceId: MoreThan(String(after)) },
      order: { serviceId: 'ASC' },
      take: query.limit + 1,
    });
    return pageOf(rows, query.limit, ({ serviceId }) => [serviceId]);
  }
}
