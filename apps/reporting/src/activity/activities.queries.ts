import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { listOrder, type Page, type PageQuery } from '@kinerja/service-shell';
import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
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

/** Who looks into the queue; `recordsForRegionalHead` sees the reports of the agency's head too (REP-005). */
export type Reader = Readonly<{ employee: EmployeeId; recordsForRegionalHead: boolean }>;

/** The superior on the day of the activity, found as `superiorOn` of the domain finds him. */
const SUPERIOR_THEN = `(
  SELECT line.superior_id FROM reporting.superiors_v1 line WHERE line.employee_id = activity.employee_id
   ORDER BY line.from_on <= activity.date DESC,
            CASE WHEN line.from_on <= activity.date THEN line.from_on END DESC, line.from_on LIMIT 1)`;
/** Narrows the search to people whose superior this person ever was, which an index answers. */
const EVER_SUPERIOR = 'SELECT line.employee_id FROM reporting.superiors_v1 line WHERE line.superior_id';

/** Reports that wait for this person, the oldest day first. */
export const waitingFor = (
  source: DataSource,
  { employee, recordsForRegionalHead }: Reader,
  page: PageQuery,
): Promise<Page<ActivityRow>> => {
  const own = `activity.employeeId IN (${EVER_SUPERIOR} = :employee) AND ${SUPERIOR_THEN} = :employee`;
  const heads = `activity.employeeId IN (${EVER_SUPERIOR} IS NULL) AND ${SUPERIOR_THEN} IS NULL`;
  const waiting = activitiesIn(source)
    .where("activity.status = 'reported'")
    .andWhere(recordsForRegionalHead ? `((${own}) OR (${heads}))` : `(${own})`, { employee })
    .andWhere('activity.employeeId <> :employee');
  return inOrder(waiting, page);
};
