import type { ControlLine } from '@kinerja/contracts';
import type { YearMonth } from '@kinerja/vocabulary';
import type { EntityManager } from 'typeorm';

/** Approved plans per unit in the year of the month, counted plan by plan. */
export const controlLines = (database: EntityManager, month: YearMonth): Promise<readonly ControlLine[]> =>
  database.query<ControlLine[]>(
    `SELECT 'approved/' || year || '/' || unit_id AS key, count(*)::int AS count
       FROM planning.skp_overview_v1 WHERE year = $1 AND status = 'approved' GROUP BY year, unit_id`,
    [Number(month.slice(0, 4))],
  );
