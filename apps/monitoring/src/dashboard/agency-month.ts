import { noTotals, type Totals } from '@kinerja/monitoring-domain';
import type { HeadCount } from '../agencies/agency.queries';
import type { PlanSums, PredikatSums, ReportSums, TppSums } from './month.queries';

/** What is known of one agency and month; each part may be missing. */
export type AgencyMonth = Readonly<{
  count: HeadCount | undefined;
  plans: PlanSums | undefined;
  reports: ReportSums | undefined;
  predikat: PredikatSums | undefined;
  tpp: TppSums | undefined;
}>;

const peopleOf = (count: HeadCount | undefined) => (count ? { people: count.people, units: count.units } : {});

const plansOf = (plans: PlanSums | undefined) =>
  plans ? { plansSubmitted: plans.submitted, plansApproved: plans.approved } : {};

const reportsOf = (reports: ReportSums | undefined) =>
  reports ? { monthsClosed: reports.people, reportsApproved: reports.reports } : {};

const ratingsOf = (sums: PredikatSums | undefined) => {
  if (!sums) return {};
  const predikat = {
    'sangat-baik': sums.sangatBaik,
    baik: sums.baik,
    'butuh-perbaikan': sums.butuhPerbaikan,
    kurang: sums.kurang,
    'sangat-kurang': sums.sangatKurang,
  };
  return { predikat, rated: Object.values(predikat).reduce((sum, people) => sum + people, 0) };
};

const tppOf = (tpp: TppSums | undefined) =>
  tpp
    ? {
        tppPeople: tpp.people,
        grossRupiah: BigInt(tpp.gross),
        deductionRupiah: BigInt(tpp.deduction),
        netRupiah: BigInt(tpp.net),
      }
    : {};

export const totalsOf = ({ count, plans, reports, predikat, tpp }: AgencyMonth): Totals => ({
  ...noTotals,
  ...peopleOf(count),
  ...plansOf(plans),
  ...reportsOf(reports),
  ...ratingsOf(predikat),
  ...tppOf(tpp),
});
