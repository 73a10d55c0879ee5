import type { YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { TppRunRow } from '../allowances/tpp-run.read-model';
import { PeriodRow } from '../plans/period.read-model';
import { PlanCountRow } from '../plans/plan-count.read-model';
import { DistributionRow } from '../ratings/distribution.read-model';
import { MonthCountRow } from '../reports/month-count.read-model';

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

/** Sums per agency, one question each. */
export class MonthQueries {
  constructor(private readonly database: DataSource) {}

  /** Plans are made for the year of the month. */
  plans(month: YearMonth): Promise<PlanSums[]> {
    return this.database
      .createQueryBuilder(PlanCountRow, 'plan')
      .select('plan.agency', 'agency')
      .addSelect('sum(plan.submitted)::int', 'submitted')
      .addSelect('sum(plan.approved)::int', 'approved')
      .where('plan.year = :year', { year: Number(month.slice(0, 4)) })
      .groupBy('plan.agency')
      .getRawMany<PlanSums>();
  }

  reports(month: YearMonth): Promise<ReportSums[]> {
    return this.database
      .createQueryBuilder(MonthCountRow, 'count')
      .select('count.agency', 'agency')
      .addSelect('sum(count.people)::int', 'people')
      .addSelect('sum(count.reports)::int', 'reports')
      .where('count.month = :month', { month })
      .groupBy('count.agency')
      .getRawMany<ReportSums>();
  }

  predikat(month: YearMonth): Promise<PredikatSums[]> {
    return this.database
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
  }

  /** Rupiah as text: a sum of bigint is numeric. */
  tpp(month: YearMonth): Promise<TppSums[]> {
    return this.database
      .createQueryBuilder(TppRunRow, 'run')
      .select('run.agency', 'agency')
      .addSelect('sum(run.people)::int', 'people')
      .addSelect('sum(run.grossRupiah)::text', 'gross')
      .addSelect('sum(run.deductionRupiah)::text', 'deduction')
      .addSelect('sum(run.netRupiah)::text', 'net')
      .where('run.month = :month', { month })
      .groupBy('run.agency')
      .getRawMany<TppSums>();
  }

  periods(month: YearMonth): Promise<PeriodRow[]> {
    return this.database.getRepository(PeriodRow).findBy({ month });
  }
}
