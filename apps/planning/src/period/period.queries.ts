import { LessThan, type DataSource } from 'typeorm';
import { listOrder, type Page, type PageQuery } from '@kinerja/http-edge';
import type { YearMonth } from '@kinerja/vocabulary';
import { PeriodRow } from './periods.table';

const order = listOrder('periods', 'month');

/** The latest month first. */
export const periodsOf = async (source: DataSource, page: PageQuery): Promise<Page<PeriodRow>> => {
  const after = order.after(page);
  const rows = await source.getRepository(PeriodRow).find({
    where: after ? { month: LessThan(after[0] as YearMonth) } : {},
    order: { month: 'DESC' },
    take: page.limit + 1,
  });
  return order.page(rows, page.limit, ({ month }) => [month]);
};
