import type { YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { TppRunRow } from '../allowances/tpp-run.table';
import { PeriodRow } from '../plans/period.table';
import { PlanCountRow } from '../plans/plan-count.table';
import { DistributionRow } from '../ratings/distribution.table';
import { MonthCountRow } from '../reports/month-count.table';

export type PlanSums = Readonly<{ agency: string; submitted: number; approved: number }>;
export type ReportSums = Readonly<{ agency: string; people: number; reports: number }>;
export type PredikatSums = Readonly<{
  agency: string;
  sangatBaik: number;
  baik: number;
  butuhPerbaikan: number;
  kurang: number;
  sangatKurang: number;
}>;
export type TppSums = Readonly<{ agency: string; people: number; gross: string; deduction: string; net: string }>;

/** Plans are made for the year of the month. */
export const planSums = (source: DataSource, month: YearMonth): Promise<PlanSums[]> =>
  source
    .createQueryBuilder(PlanCountRow, 'plan')
    .select('plan.agency', 'agency')
    .addSelect('sum(plan.submitted)::int', 'submitted')
    .addSelect('sum(plan.approved)::int', 'approved')
    .where('plan.year = :year', { year: Number(month.slice(0, 4)) })
    .groupBy('plan.agency')
    .getRawMany<PlanSums>();

export const reportSums = (source: DataSource, month: YearMonth): Promise<ReportSums[]> =>
  source
    .createQueryBuilder(MonthCountRow, 'count')
    .select('count.agency', 'agency')
    .addSelect('sum(count.people)::int', 'people')
    .addSelect('sum(count.reports)::int', 'reports')
    .where('count.month = :month', { month })
    .groupBy('count.agency')
    .getRawMany<ReportSums>();

export const predikatSums = (source: DataSource, month: YearMonth): Promise<PredikatSums[]> =>
  source
    .createQueryBuilder(DistributionRow, 'unit')
    .select('unit.agency', 'agency')
    .addSelect('sum(unit.sangatBaik)::int', 'sangatBaik')
    .addSelect('sum(unit.baik)::int', 'baik')
    .addSelect('sum(unit.butuhPerbaikan)::int', 'butuhPerbaikan')
    .addSelect('sum(unit.kurang)::int', 'kurang')
    .addSelect('sum(unit.sangatKurang)::int', 'sangatKurang')
    .where('unit.month = :month', { month })
    .groupBy('unit.agency')
    .getRawMany<PredikatSums>();

/** Rupiah as text: a sum of bigint is numeric. */
export const tppSums = (source: DataSource, month: YearMonth): Promise<TppSums[]> =>
  source
    .createQueryBuilder(TppRunRow, 'run')
    .select('run.agency', 'agency')
    .addSelect('sum(run.people)::int', 'people')
    .addSelect('sum(run.grossRupiah)::text', 'gross')
    .addSelect('sum(run.deductionRupiah)::text', 'deduction')
    .addSelect('sum(run.netRupiah)::text', 'net')
    .where('run.month = :month', { month })
    .groupBy('run.agency')
    .getRawMany<TppSums>();

export const periodsOf = (source: DataSource, month: YearMonth): Promise<PeriodRow[]> =>
  source.getRepository(PeriodRow).findBy({ month });
