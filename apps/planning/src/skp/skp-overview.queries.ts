import { Any, type DataSource } from 'typeorm';
import type { SkpId, EmployeeId } from '@kinerja/vocabulary';
import { MeasuredIndicatorRow } from './measured-indicators.table';
import type { ShownResult } from './shown-result';
import { SkpOverviewRow } from './skp-overview.table';

type ShownIndicator = ShownResult['indicators'][number] & Readonly<{ measured: string | null }>;

/** A plan with the values that surveys gave its indicators. */
export type SkpOverview = Omit<SkpOverviewRow, 'results'> &
  Readonly<{ results: readonly (Omit<ShownResult, 'indicators'> & { indicators: readonly ShownIndicator[] })[] }>;

const withMeasured = async (source: DataSource, plans: readonly SkpOverviewRow[]): Promise<readonly SkpOverview[]> => {
  if (plans.length === 0) return [];
  const found = await source
    .getRepository(MeasuredIndicatorRow)
    .findBy({ skpId: Any(plans.map(({ skpId }) => skpId)) });
  const values = new Map(found.map(({ skpId, indicatorId, value }) => [`${skpId} ${indicatorId}`, value]));
  return plans.map((plan) => ({
    ...plan,
    results: plan.results.map((result) => ({
      ...result,
      indicators: result.indicators.map((indicator) => ({
        ...indicator,
        measured: values.get(`${plan.skpId} ${indicator.indicatorId}`) ?? null,
      })),
    })),
  }));
};

/** One per assignment the person held in the year. */
export const plansOf = async (
  source: DataSource,
  employee: EmployeeId,
  year: number,
): Promise<readonly SkpOverview[]> => {
  const rows = await source
    .getRepository(SkpOverviewRow)
    .find({ where: { employeeId: employee, year }, order: { lastAt: 'DESC', skpId: 'ASC' } });
  return withMeasured(source, rows);
};

export const planWith = async (source: DataSource, skpId: SkpId): Promise<SkpOverview | undefined> => {
  const rows = await source.getRepository(SkpOverviewRow).findBy({ skpId });
  const [plan] = await withMeasured(source, rows);
  return plan;
};

/** Plans with an indicator that a survey of this service measures. */
export const plansWatching = async (source: DataSource, serviceId: string): Promise<readonly SkpId[]> => {
  const rows = await source.query<{ skp_id: SkpId }[]>(
    'SELECT skp_id FROM planning.skp_overview_v1 WHERE results @> $1::jsonb ORDER BY skp_id',
    [JSON.stringify([{ indicators: [{ surveyedServiceId: serviceId }] }])],
  );
  return rows.map((row) => row.skp_id);
};
