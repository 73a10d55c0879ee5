import type { ReportFacts } from '@kinerja/reporting-domain';
import { localDateAt, type EmployeeId, type Instant, type YearMonth, type Zone } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { indicatorsOf } from '../indicators/indicators.queries';
import { isMonthOpen } from '../period/periods.queries';
import type { ActivityDto } from './activity.dto';

type Reported = Readonly<{ activityId: string; employee: EmployeeId; month: YearMonth; body: ActivityDto }>;
type Moment = Readonly<{ now: Instant; zone: Zone }>;

/** What a report is judged by: the body, whether its month is open, the person's own indicators, the day in the zone. */
export const reportFacts = async (
  source: DataSource,
  { activityId, employee, month, body }: Reported,
  { now, zone }: Moment,
): Promise<ReportFacts> => {
  const { date, startsAt, endsAt, description, indicatorId = null, quantity = null, unit = null } = body;
  const own = indicatorId === null ? [] : await indicatorsOf(source, employee, Number(date.slice(0, 4)));
  return {
    activity: { activityId, date, startsAt, endsAt, description: description.trim(), indicatorId, quantity, unit },
    isMonthOpen: await isMonthOpen(source, month),
    ownIndicators: own.map((indicator) => indicator.indicatorId),
    today: localDateAt(now, zone),
    now,
  };
};
