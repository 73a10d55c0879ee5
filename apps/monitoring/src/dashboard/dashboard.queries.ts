import type { YearMonth } from '@kinerja/vocabulary';
import type { AgencyQueries } from '../agencies/agency.queries';
import type { MonitoringConfig, RegisteredAgency } from '../monitoring.config';
import type { PeriodRow } from '../plans/period.read-model';
import type { SatisfactionQueries } from '../satisfaction/satisfaction.queries';
import { totalsOf } from './agency-month';
import { dashboardOf, type Dashboard, type KnownAgency, type PeriodState } from './dashboard';
import type { MonthQueries } from './month.queries';

const byAgency = <Row extends Readonly<{ agency: string }>>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.agency, row]));

const periodOf = (period: PeriodRow | undefined): PeriodState => {
  if (!period) return 'none';
  return period.closedAt === null ? 'open' : 'closed';
};

/** The month of the city; what an unregistered agency may have said stays out. */
export class DashboardQueries {
  constructor(
    private readonly config: MonitoringConfig,
    private readonly agencies: AgencyQueries,
    private readonly months: MonthQueries,
    private readonly satisfaction: SatisfactionQueries,
  ) {}

  async of(month: YearMonth): Promise<Dashboard> {
    const known = await this.knownAgencies(month);
    const results = await this.satisfaction.latestUpTo(month);
    const codes = new Set(known.map(({ agency }) => agency));
    return dashboardOf(month, known, results.filter(({ agency }) => codes.has(agency))); // prettier-ignore
  }

  private async knownAgencies(month: YearMonth): Promise<readonly KnownAgency[]> {
    const [counts, heard] = await Promise.all([this.agencies.headCounts(), this.agencies.lastHeard()]);
    const sums = await this.sumsOf(month);
    return this.config.agencies.map(({ agency, name }: RegisteredAgency) => ({
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
  }

  private async sumsOf(month: YearMonth) {
    const [plans, reports, predikat, tpp, periods] = await Promise.all([
      this.months.plans(month),
      this.months.reports(month),
      this.months.predikat(month),
      this.months.tpp(month),
      this.months.periods(month),
    ]);
    return {
      plans: byAgency(plans),
      reports: byAgency(reports),
      predikat: byAgency(predikat),
      tpp: byAgency(tpp),
      periods: byAgency(periods),
    };
  }
}
