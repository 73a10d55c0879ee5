import type { ControlLine } from '@kinerja/contracts';
import { peopleOfUnits, everyUnitId } from '@kinerja/directory';
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
  const [units, counts] = await Promise.all([everyUnitId(database), peopleOfUnits(database)]);
  return [
    ...units.map((unitId) => ({ key: `unit/${unitId}`, count: 1 })),
    ...counts.map(({ unitId, people }) => ({ key: `people/${unitId}`, count: people })),
  ];
};
