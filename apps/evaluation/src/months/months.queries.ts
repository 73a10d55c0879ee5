import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import { MeasuredIndicatorRow, MonthActivitiesRow, PeriodRow, PlanRow } from './months.read-model';

/** A plan as it is shown beside a rating. */
export type ShownPlan = Readonly<{
  skpId: string;
  results: readonly Readonly<{
    title: string;
    kind: 'main' | 'additional';
    indicators: readonly Readonly<{ text: string; target: string; unit: string; measured: string | null }>[];
  }>[];
}>;

export class Months {
  constructor(private readonly database: DataSource) {}

  isKnown(month: YearMonth): Promise<boolean> {
    return this.database.getRepository(PeriodRow).existsBy({ month });
  }

  async activitiesOf(employees: readonly EmployeeId[], month: YearMonth): Promise<Map<string, MonthActivitiesRow>> {
    const rows = await this.database
      .getRepository(MonthActivitiesRow)
      .findBy({ employeeId: Any([...employees]), month });
    return new Map(rows.map((row) => [row.employeeId, row]));
  }

  /** The last approved plan of the year. */
  async plansOf(employees: readonly EmployeeId[], month: YearMonth): Promise<Map<string, ShownPlan>> {
    const year = Number(month.slice(0, 4));
    const rows = await this.database
      .getRepository(PlanRow)
      .find({ where: { employeeId: Any([...employees]), year }, order: { approvedAt: 'ASC' } });
    const measured = await this.measuredIn(rows);
    return new Map(rows.map((row) => [row.employeeId, shown(row, measured)]));
  }

  private async measuredIn(plans: readonly PlanRow[]): Promise<Map<string, string>> {
    const skpId = Any(plans.map((plan) => plan.skpId));
    const rows = await this.database.getRepository(MeasuredIndicatorRow).findBy({ skpId });
    return new Map(rows.map((row) => [`${row.skpId} ${row.indicatorId}`, row.value]));
  }
}

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
