import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import { MeasuredIndicatorRow } from './measured-indicators.table';
import { MonthActivitiesRow } from './month-activities.table';
import { PeriodRow } from './periods.table';
import { PlanRow } from './plans.table';

/** A plan as it is shown beside a rating. */
export type ShownPlan = Readonly<{
  skpId: string;
  results: readonly Readonly<{
    title: string;
    kind: 'main' | 'additional';
    indicators: readonly Readonly<{ text: string; target: string; unit: string; measured: string | null }>[];
  }>[];
}>;

const shown = ({ skpId, results }: PlanRow, measured: ReadonlyMap<string, string>): ShownPlan => ({
  skpId,
  results: results.map(({ title, kind, indicators }) => ({
    title,
    kind,
    indicators: indicators.map(({ indicatorId, text, target, unit }) => ({
      text,
      target,
      unit,
      measured: measured.get(`${skpId} ${indicatorId}`) ?? null,
    })),
  })),
});

const measuredIn = async (source: DataSource, plans: readonly PlanRow[]): Promise<Map<string, string>> => {
  const skpId = Any(plans.map((plan) => plan.skpId));
  const rows = await source.getRepository(MeasuredIndicatorRow).findBy({ skpId });
  return new Map(rows.map((row) => [`${row.skpId} ${row.indicatorId}`, row.value]));
};

export const isKnownMonth = (source: DataSource, month: YearMonth): Promise<boolean> =>
  source.getRepository(PeriodRow).existsBy({ month });

export const activitiesOf = async (
  source: DataSource,
  employees: readonly EmployeeId[],
  month: YearMonth,
): Promise<Map<string, MonthActivitiesRow>> => {
  const rows = await source.getRepository(MonthActivitiesRow).findBy({ employeeId: Any([...employees]), month });
  return new Map(rows.map((row) => [row.employeeId, row]));
};

/** The last approved plan of the year. */
export const plansOf = async (
  source: DataSource,
  employees: readonly EmployeeId[],
  month: YearMonth,
): Promise<Map<string, ShownPlan>> => {
  const year = Number(month.slice(0, 4));
  const rows = await source
    .getRepository(PlanRow)
    .find({ where: { employeeId: Any([...employees]), year }, order: { approvedAt: 'ASC' } });
  const measured = await measuredIn(source, rows);
  return new Map(rows.map((row) => [row.employeeId, shown(row, measured)]));
};
