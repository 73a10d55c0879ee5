import { deadlineAfterOutages, type KnownOutage } from '@kinerja/directory';
import { LessThan, type DataSource } from 'typeorm';
import { listOrder, type Page, type PageQuery } from '@kinerja/http-edge';
import type { ClosePeriod } from '@kinerja/planning-domain';
import type { LocalDate, YearMonth } from '@kinerja/vocabulary';
import { PeriodRow } from './periods.table';

const order = listOrder('periods', 'month');

/** `movedTo`: where outages moved the day that people were promised, and which (PLAN-014). */
type Moved = Readonly<{ movedTo?: LocalDate; movedBy?: readonly KnownOutage[] }>;
export type ShownPeriod = PeriodRow & Moved;

const movedOf = async (source: DataSource, { closesOn, status }: PeriodRow): Promise<Moved> => {
  if (status === 'closed') return {};
  const { day, movedBy } = await deadlineAfterOutages(source, closesOn);
  return day === closesOn ? {} : { movedTo: day, movedBy };
};

/** Where outages moved the end of a month that is open. */
export const movedEnd = async (source: DataSource, month: YearMonth): Promise<ClosePeriod['data']['moved']> => {
  const period = await source.getRepository(PeriodRow).findOneBy({ month });
  const { movedTo: to } = period ? await movedOf(source, period) : {};
  return period && to !== undefined ? { closesOn: period.closesOn, to } : undefined;
};

/** The latest month first. */
export const periodsOf = async (source: DataSource, page: PageQuery): Promise<Page<ShownPeriod>> => {
  const after = order.after(page);
  const rows = await source.getRepository(PeriodRow).find({
    where: after ? { month: LessThan(after[0] as YearMonth) } : {},
    order: { month: 'DESC' },
    take: page.limit + 1,
  });
  const { items, next } = order.page(rows, page.limit, ({ month }) => [month]);
  return { items: await Promise.all(items.map(async (row) => ({ ...row, ...(await movedOf(source, row)) }))), next };
};
