import { LessThan, type DataSource } from 'typeorm';
import { cursorOf, pageOf, type Page, type PageQuery } from '@kinerja/service-shell';
import type { YearMonth } from '@kinerja/vocabulary';
import { PeriodRow } from './periods.read-model';

/** The latest month first. */
export const periodsOf = async (source: DataSource, page: PageQuery): Promise<Page<PeriodRow>> => {
  const after = cursorOf(page, 1);
  const rows = await source.getRepository(PeriodRow).find({
    where: after ? { month: LessThan(String(after[0]) as YearMonth) } : {},
    order: { month: 'DESC' },
    take: page.limit + 1,
  });
  return pageOf(rows, page.limit, ({ month }) => [month]);
};
