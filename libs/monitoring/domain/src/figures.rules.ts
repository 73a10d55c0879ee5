import { Ratio } from '@kinerja/kernel';
import { predikats, type Predikat } from '@kinerja/vocabulary';

/** Latest published result of one public service. */
export type ServiceResult = Readonly<{
  agency: string;
  serviceId: string;
  unitId: string;
  name: string;
  title: string;
  from: string;
  to: string;
  respondents: number;
  /** 25.00-100.00, two decimals. */
  ikm: string;
  mutu: string;
}>;

/** What is added up over agencies. Counts are of people unless the name says otherwise. */
export type Totals = Readonly<{
  people: number;
  units: number;
  plansSubmitted: number;
  plansApproved: number;
  /** People whose reports of the month are final. */
  monthsClosed: number;
  /** Daily reports in those months. */
  reportsApproved: number;
  rated: number;
  predikat: Readonly<Record<Predikat, number>>;
  tppPeople: number;
  grossRupiah: bigint;
  deductionRupiah: bigint;
  netRupiah: bigint;
}>;

export const noTotals: Totals = {
  people: 0,
  units: 0,
  plansSubmitted: 0,
  plansApproved: 0,
  monthsClosed: 0,
  reportsApproved: 0,
  rated: 0,
  predikat: { 'sangat-baik': 0, baik: 0, 'butuh-perbaikan': 0, kurang: 0, 'sangat-kurang': 0 },
  tppPeople: 0,
  grossRupiah: 0n,
  deductionRupiah: 0n,
  netRupiah: 0n,
};

/** Rule MON-002: the city is the sum of its agencies, field by field; nothing is measured a second time. */
export const addTotals = (one: Totals, other: Totals): Totals => ({
  people: one.people + other.people,
  units: one.units + other.units,
  plansSubmitted: one.plansSubmitted + other.plansSubmitted,
  plansApproved: one.plansApproved + other.plansApproved,
  monthsClosed: one.monthsClosed + other.monthsClosed,
  reportsApproved: one.reportsApproved + other.reportsApproved,
  rated: one.rated + other.rated,
  predikat: addPredikat(one.predikat, other.predikat),
  tppPeople: one.tppPeople + other.tppPeople,
  grossRupiah: one.grossRupiah + other.grossRupiah,
  deductionRupiah: one.deductionRupiah + other.deductionRupiah,
  netRupiah: one.netRupiah + other.netRupiah,
});

const addPredikat = (one: Totals['predikat'], other: Totals['predikat']): Totals['predikat'] =>
  Object.fromEntries(predikats.map((each) => [each, one[each] + other[each]])) as Record<Predikat, number>;

/**
 * Rule MON-003: several services are shown as the mean of their latest indices, weighted by respondents, two decimals half-up.
 * Undefined without a result. It has no mutu of its own: the regulation grades a survey, not a mean of surveys.
 */
export const meanIkm = (results: readonly ServiceResult[]): string | undefined => {
  const respondents = results.reduce((sum, result) => sum + result.respondents, 0);
  if (respondents === 0) return undefined;
  const weighted = Ratio.sum(results.map((result) => Ratio.parse(result.ikm).times(Ratio.of(result.respondents))));
  return weighted.over(Ratio.of(respondents)).toFixed(2);
};

/** Rule MON-004: percent of people, one decimal half-up; undefined where there are none. */
export const shareOf = (part: number, people: number): string | undefined =>
  people === 0 ? undefined : Ratio.of(part * 100, people).toFixed(1);
