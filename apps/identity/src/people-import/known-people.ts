import { headsUntil, lastStarts, postsOn, unitsOf, UnitRow, type HeldPost } from '@kinerja/directory';
import type { EventStore } from '@kinerja/event-store';
import type { Employment, KnownPeople, KnownPerson, KnownPost } from '@kinerja/identity-domain';
import { type ProjectionRunner, caughtUp } from '@kinerja/projections';
import { staffNumberKey, type EmployeeId, type LocalDate, type UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { unitIdsByName } from '../unit/units.queries';

type Registered = Readonly<{
  employeeId: EmployeeId;
  staffNumber: string;
  nip: string | null;
  name: string | null;
  employment: Employment;
}>;

const PATIENCE_MS = 10_000;

// Plain rows: making 20,000 entities holds everybody up.
const PEOPLE = `SELECT employee_id AS "employeeId", staff_number AS "staffNumber", nip, name, employment FROM identity.people_v1`;

type Parts = Readonly<{ dataSource: DataSource; store: EventStore; projections: ProjectionRunner }>;
/** `startsOn`: of the file; `today`: posts that begin by then are held against it. */
type Days = Readonly<{ startsOn?: LocalDate; today: LocalDate }>;

/** By every name that a unit has had. */
const byName = <Value>(
  names: ReadonlyMap<string, UnitId>,
  of: ReadonlyMap<UnitId, Value>,
): ReadonlyMap<string, Value> =>
  new Map(
    [...names].flatMap(([name, unitId]) => {
      const value = of.get(unitId);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

const postWith =
  (names: ReadonlyMap<UnitId, string>, numbers: ReadonlyMap<EmployeeId, string>) =>
  (post: HeldPost): KnownPost => {
    const { assignmentId, position, positionKind, jobClass, golongan, duty, startsOn, superiorId } = post;
    const superior = superiorId === null ? undefined : numbers.get(superiorId);
    return {
      ...{
        assignmentId,
        unit: names.get(post.unitId) ?? '',
        position,
        positionKind,
        jobClass,
        golongan,
        duty,
        startsOn,
      },
      ...(superior !== undefined && { superiorStaffNumber: superior }),
    } as KnownPost;
  };

const peopleKnown = async (source: DataSource, day: LocalDate): Promise<ReadonlyMap<string, KnownPerson>> => {
  const [people, posts, starts, units] = await Promise.all([
    source.query<Registered[]>(PEOPLE),
    postsOn(source, day),
    lastStarts(source),
    unitsOf(source, day),
  ]);
  const numbers = new Map(people.map(({ employeeId, staffNumber }) => [employeeId, staffNumber]));
  const known = postWith(new Map(units.map(({ unitId, name }) => [unitId, name])), numbers);
  const held = new Map(posts.map((post) => [post.employeeId, post]));
  const personOf = (person: Registered): KnownPerson => {
    const [post, lastStart] = [held.get(person.employeeId), starts.get(person.employeeId)];
    return { ...person, ...(post && { post: known(post) }), ...(lastStart && { lastStart }) };
  };
  return new Map(people.map((person) => [staffNumberKey(person.staffNumber), personOf(person)]));
};

/**
 * What a people file is held against as of now, in a few queries however long the file is.
 * @throws ReadModelsBehind when they do not come up to date within ten seconds.
 */
export const knownPeople = async (
  { dataSource, store, projections }: Parts,
  { startsOn, today }: Days,
): Promise<KnownPeople> => {
  await caughtUp({ store, projections }, PATIENCE_MS);
  const [units, names, heads, people, accounts] = await Promise.all([
    dataSource.getRepository(UnitRow).find(),
    unitIdsByName(dataSource),
    headsUntil(dataSource),
    peopleKnown(dataSource, startsOn !== undefined && startsOn > today ? startsOn : today),
    dataSource.query<{ username: string }[]>('SELECT username FROM identity.accounts_v5'),
  ]);
  return {
    units: byName(
      names,
      new Map(units.map(({ unitId, fromOn: from, lastOn: lastDay }) => [unitId, { from, lastDay }])),
    ),
    heads: byName(names, heads),
    people,
    usernames: new Set(accounts.map(({ username }) => username)),
    ...(startsOn !== undefined && { startsOn }),
  };
};
