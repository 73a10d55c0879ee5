import { derivedCommand } from '@kinerja/commands';
import { peopleOfUnits } from '@kinerja/directory';
import { importId, unitNameKey, type PersonRow } from '@kinerja/identity-domain';
import { caughtUp } from '@kinerja/projections';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import { unitIdsByName } from '../unit/units.queries';
import type { PeopleImportHandler } from './people-import.handler';

const PATIENCE_MS = 30_000;

/** Counts the people of each unit of the file, all of them, and says so. @throws ReadModelsBehind */
export const countPeople = async (
  { store, dataSource, projections, clock, parts }: ComposedRuntime<{ peopleImports: PeopleImportHandler }>,
  id: string,
  people: readonly PersonRow[],
): Promise<void> => {
  await caughtUp({ store, projections }, PATIENCE_MS);
  const units = await unitIdsByName(dataSource);
  const unitIds = new Set(people.flatMap(({ unit }) => units.get(unitNameKey(unit)) ?? []));
  const counts = (await peopleOfUnits(dataSource)).filter(({ unitId }) => unitIds.has(unitId));
  const data = { importId: importId(id), people: people.length, counts, now: clock.now() };
  const handled = await derivedCommand('count', () =>
    parts.peopleImports.handle({ type: 'CompletePeopleImport', data }),
  );
  if (!handled.accepted) throw new Error(`the people of an import could not be counted: ${handled.refusal.code}`);
};
