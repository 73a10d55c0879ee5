import type { YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { headCounts, lastHeardOf } from '../agencies/agency.queries';
import type { MonitoringConfig, RegisteredAgency } from '../monitoring.config';
import type { PeriodRow } from '../plans/period.table';
import { latestResultsUpTo } from '../satisfaction/satisfaction.queries';
import { totalsOf } from './agency-month';
import { dashboardOf, type Dashboard, type KnownAgency, type PeriodState } from './dashboard';
import { periodsOf, planSums, predikatSums, reportSums, tppSums } from './month.queries';

const byAgency = <Row extends Readonly<{ agency: string }>>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.agency, row]));

const periodOf = (period: PeriodRow | undefined): PeriodState => {
  if (!period) return 'none';
  return period.closedAt === null ? 'open' : 'closed';
};

const sumsOf = async (source: DataSource, month: YearMonth) => {
  const [plans, reports, predikat, tpp, periods] = await Promise.all([
    planSums(source, month),
    reportSums(source, month),
    predikatSums(source, month),
    tppSums(source, month),
    periodsOf(source, month),
  ]);
  return {
    plans: byAgency(plans),
    reports: byAgency(reports),
    predikat: byAgency(predikat),
    tpp: byAgency(tpp),
    periods: byAgency(periods),
  };
};

const knownAgencies = async (
  source: DataSource,
  { agencies }: MonitoringConfig,
  month: YearMonth,
): Promise<readonly KnownAgency[]> => {
  const [counts, heard] = await Promise.all([headCounts(source), lastHeardOf(source)]);
  const sums = await sumsOf(source, month);
  return agencies.map(({ agency, name }: RegisteredAgency) => ({
    agency,
    name,
    ...totalsOf({
      count: counts.get(agency),
      plans: sums.plans.get(agency),
      reports: sums.reports.get(agency),
      predikat: sums.predikat.get(agency),
      tpp: sums.tpp.get(agency),
    }),
    period: periodOf(sums.periods.get(agency)),
    lastHeardAt: heard.get(agency) ?? null,
  }));
};

/** The month of the city; what an unregistered agency may have said stays out. */
export const monthOfCity = async (
  source: DataSource,
  config: MonitoringConfig,
  month: YearMonth,
): Promise<Dashboard> => {
  const known = await knownAgencies(source, config, month);
  const results = await latestResultsUpTo(source, month);
  const codes = new Set(known.map(({ agency }) => agency));
  return dashboardOf(month, known, results.filter(({ agency }) => codes.has(agency))); // prettier-ignore
};
