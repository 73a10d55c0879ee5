import type { ControlLine } from '@kinerja/contracts';
import type { YearMonth } from '@kinerja/vocabulary';
import type { EntityManager } from 'typeorm';

/** Respondents of every published survey whose period ended in the month. */
export const controlLines = (database: EntityManager, month: YearMonth): Promise<readonly ControlLine[]> =>
  database.query<ControlLine[]>(
    `SELECT 'respondents/' || survey_id AS key, respondents AS count
       FROM surveys.survey_results_v1 WHERE to_char(to_day, 'YYYY-MM') = $1`,
    [month],
  );
