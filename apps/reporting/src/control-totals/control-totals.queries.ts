import type { ControlLine } from '@kinerja/contracts';
import type { YearMonth } from '@kinerja/vocabulary';
import type { EntityManager } from 'typeorm';

/** People per unit whose reports of the month are final. */
export const controlLines = (database: EntityManager, month: YearMonth): Promise<readonly ControlLine[]> =>
  database.query<ControlLine[]>(
    `SELECT 'closed/' || month || '/' || unit_id AS key, closed AS count
       FROM reporting.unit_months_v1 WHERE month = $1 AND closed > 0`,
    [month],
  );
