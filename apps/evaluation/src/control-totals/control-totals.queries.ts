import type { ControlLine } from '@kinerja/contracts';
import type { YearMonth } from '@kinerja/vocabulary';
import type { EntityManager } from 'typeorm';

/** People per predikat in every unit whose ratings of the month are closed. */
export const controlLines = (database: EntityManager, month: YearMonth): Promise<readonly ControlLine[]> =>
  database.query<ControlLine[]>(
    `SELECT predikat.key || '/' || month || '/' || unit_id AS key, predikat.value::int AS count
       FROM evaluation.distributions_v1, jsonb_each_text(counts) predikat
      WHERE month = $1 AND predikat.value::int > 0`,
    [month],
  );
