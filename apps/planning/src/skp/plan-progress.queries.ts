import type { DataSource } from 'typeorm';
import type { LocalDate } from '@kinerja/vocabulary';
import type { PlanProgressRow } from './plan-progress.table';

/** A unit's plans beside the number of people who should have one. */
export type UnitProgress = Omit<PlanProgressRow, 'year'> & Readonly<{ name: string; people: number }>;

/** Every unit of the agency, also one where nobody has begun. */
export const progressOf = (source: DataSource, year: number, today: LocalDate): Promise<readonly UnitProgress[]> =>
  source.query(
    `WITH present AS (
       SELECT DISTINCT ON (employee_id) employee_id, unit_id FROM planning.assignments_v1
        ORDER BY employee_id, starts_on <= $2::date DESC, starts_on DESC)
     SELECT unit.unit_id AS "unitId", unit.name,
            (SELECT count(*)::int FROM present WHERE present.unit_id = unit.unit_id) AS people,
            coalesce(plans.drafted, 0) AS drafted, coalesce(plans.submitted, 0) AS submitted,
            coalesce(plans.approved, 0) AS approved
       FROM planning.units_v1 unit
       LEFT JOIN planning.plan_progress_v1 plans ON plans.unit_id = unit.unit_id AND plans.year = $1
      ORDER BY unit.name, unit.unit_id`,
    [year, today],
  );
