import {
  addTotals,
  ikmTable,
  meanIkm,
  noTotals,
  predikatTable,
  progressTable,
  tppTable,
  type AgencyTotals,
  type Chart,
  type ChartTable,
  type ServiceResult,
  type Totals,
} from '@kinerja/monitoring-domain';
import type { Instant, YearMonth } from '@kinerja/vocabulary';

export type PeriodState = 'none' | 'open' | 'closed';
export type Satisfaction = Readonly<{
  /** Mean over services, see Rule MON-003; null without a published survey. */
  ikm: string | null;
  /** Of the one survey; null where several are averaged. */
  mutu: string | null;
}>;
export type AgencyRow = AgencyTotals & Satisfaction & Readonly<{ period: PeriodState; lastHeardAt: Instant | null }>;
export type Dashboard = Readonly<{
  month: YearMonth;
  city: Totals & Satisfaction;
  agencies: readonly AgencyRow[];
  services: readonly (ServiceResult & Readonly<{ agencyName: string }>)[];
  /** The numbers of each chart, for those who read tables. */
  tables: Readonly<Record<Chart, ChartTable>>;
}>;

export type KnownAgency = AgencyTotals & Readonly<{ period: PeriodState; lastHeardAt: Instant | null }>;

const satisfactionOf = (results: readonly ServiceResult[]): Satisfaction => ({
  ikm: meanIkm(results) ?? null,
  mutu: results.length === 1 ? (results[0]?.mutu ?? null) : null,
});

/** Puts the month together; pure, so that the same facts give the same dashboard and charts. */
export const dashboardOf = (
  month: YearMonth,
  agencies: readonly KnownAgency[],
  results: readonly ServiceResult[],
): Dashboard => {
  const names = new Map(agencies.map(({ agency, name }) => [agency, name]));
  const services = results.map((result) => ({ ...result, agencyName: names.get(result.agency) ?? result.agency }));
  return {
    month,
    city: { ...agencies.reduce<Totals>(addTotals, noTotals), ...satisfactionOf(results) },
    agencies: agencies.map((one) => ({
      ...one,
      ...satisfactionOf(results.filter(({ agency }) => agency === one.agency)),
    })),
    services,
    tables: {
      progress: progressTable(month, agencies),
      predikat: predikatTable(month, agencies),
      tpp: tppTable(month, agencies),
      ikm: ikmTable(month, services),
    },
  };
};
