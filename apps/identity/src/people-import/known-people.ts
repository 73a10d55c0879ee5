import { unitsHeadedSince, UnitRow } from '@kinerja/directory';
import type { EventStore } from '@kinerja/event-store';
import type { KnownPeople } from '@kinerja/identity-domain';
import { type ProjectionRunner, caughtUp } from '@kinerja/projections';
import type { LocalDate, UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { unitIdsByName } from '../unit/units.queries';

type PersonKeys = Readonly<{ staffNumberKey: string; nip: string | null }>;

const PATIENCE_MS = 10_000;

/** Imported positions have no end. */
const staysFrom = ({ fromOn, lastOn }: UnitRow, day: LocalDate): boolean =>
  (fromOn === null || fromOn <= day) && lastOn === null;

type Parts = Readonly<{ dataSource: DataSource; store: EventStore; projections: ProjectionRunner }>;

/**
 * What a file of people who begin on a day is held against as of now, read in six queries however long the file is.
 * @throws ReadModelsBehind when they do not come up to date within ten seconds.
 */
export const knownPeople = async (
  { dataSource, store, projections }: Parts,
  startsOn: LocalDate,
): Promise<KnownPeople> => {
  await caughtUp({ store, projections }, PATIENCE_MS);
  const [units, names, heads, people, accounts] = await Promise.all([
    dataSource.getRepository(UnitRow).find(),
    unitIdsByName(dataSource),
    unitsHeadedSince(dataSource, startsOn),
    // Plain rows: making 20,000 entities holds everybody up.
    dataSource.query<PersonKeys[]>('SELECT staff_number_key AS "staffNumberKey", nip FROM identity.people_v1'),
    dataSource.query<{ username: string }[]>('SELECT username FROM identity.accounts_v4'),
  ]);
  const headed = new Set(heads.map(({ unitId }) => unitId));
  const closed = new Set(units.filter((unit) => !staysFrom(unit, startsOn)).map(({ unitId }) => unitId));
  const named = (among: ReadonlySet<UnitId>): ReadonlySet<string> =>
    new Set([...names].filter(([, unitId]) => among.has(unitId)).map(([name]) => name));
  return {
    units: new Set(names.keys()),
    closedUnits: named(closed),
    headedUnits: named(headed),
    staffNumbers: new Set(people.map(({ staffNumberKey }) => staffNumberKey)),
    usernames: new Set(accounts.map(({ username }) => username)),
    nips: new Set(people.flatMap(({ nip }) => (nip === null ? [] : [nip]))),
  };
};
