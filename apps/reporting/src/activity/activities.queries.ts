import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { everUnder, superiorThen } from '@kinerja/directory';
import { listOrder, type Page, type PageQuery } from '@kinerja/http-edge';
import type { Authority, EmployeeId, YearMonth } from '@kinerja/vocabulary';
import { PeriodRow } from '../period/periods.table';
import { ActivityRow } from './activities.table';

const order = listOrder('activities', 'day', 'time', 'uuid');
const ORDER = ['activity.date', 'activity.startsAt', 'activity.activityId'] as const;

const inOrder = async (query: SelectQueryBuilder<ActivityRow>, page: PageQuery): Promise<Page<ActivityRow>> => {
  const after = order.after(page);
  for (const column of ORDER) query.addOrderBy(column);
  if (after)
    query.andWhere(`(${ORDER.join(', ')}) > (:date, :startsAt, :id)`, {
      date: after[0],
      startsAt: after[1],
      id: after[2],
    });
  const rows = await query.limit(page.limit + 1).getMany();
  return order.page(rows, page.limit, ({ date, startsAt, activityId }) => [date, startsAt, activityId]);
};

const activitiesIn = (source: DataSource): SelectQueryBuilder<ActivityRow> =>
  source.getRepository(ActivityRow).createQueryBuilder('activity');

/** A person's month, by day and hour. */
export const monthOfActivities = (
  source: DataSource,
  { employee, month }: Readonly<{ employee: EmployeeId; month: YearMonth }>,
  page: PageQuery,
): Promise<Page<ActivityRow>> => inOrder(activitiesIn(source).where({ employeeId: employee, month }), page);

/** The superior on the day of the activity decides (REP-005). */
const SUPERIOR_THEN = superiorThen('activity.employee_id', 'activity.date');

/** Reports that wait for a decision of this authority, the oldest day first; of a month that is closed nothing is decided any more. */
export const waitingFor = (
  source: DataSource,
  { by, actsFor, recordsForRegionalHead }: Authority,
  page: PageQuery,
): Promise<Page<ActivityRow>> => {
  const own = `activity.employeeId IN (${everUnder('= ANY(:superiors)')}) AND ${SUPERIOR_THEN} = ANY(:superiors)`;
  const heads = `activity.employeeId IN (${everUnder('IS NULL')}) AND ${SUPERIOR_THEN} IS NULL`;
  const closed = `SELECT month FROM ${source.getMetadata(PeriodRow).tablePath} WHERE status = 'closed'`;
  const waiting = activitiesIn(source)
    .where("activity.status = 'reported'")
    .andWhere(`activity.month NOT IN (${closed})`)
    .andWhere(recordsForRegionalHead ? `((${own}) OR (${heads}))` : `(${own})`, { superiors: [by, ...actsFor] })
    .andWhere('activity.employeeId <> :by', { by });
  return inOrder(waiting, page);
};
