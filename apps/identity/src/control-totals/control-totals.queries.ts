import type { ControlLine } from '@kinerja/contracts';
import { problem } from '@kinerja/problem-details';
import type { EntityManager } from 'typeorm';
import { openImports } from '@kinerja/imports';

/**
 * Every unit and its people as they stand now, whatever the month. @throws ProblemException 409 while people are imported: they
 * are counted for the centre when the import ends.
 */
export const controlLines = async (database: EntityManager): Promise<readonly ControlLine[]> => {
  if ((await openImports(database, 'people-import')) > 0)
    throw problem('control-totals.import-running', {
      status: 409,
      title: 'People are being imported; try again later',
    });
  return database.query<ControlLine[]>(
    `SELECT 'unit/' || unit_id AS key, 1 AS count FROM identity.units_v1
     UNION ALL
     SELECT 'people/' || unit_id, count(DISTINCT employee_id)::int FROM identity.assignments_v1 GROUP BY unit_id`,
  );
};
