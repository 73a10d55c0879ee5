import { postsOn, unitsOf, type HeldPost, type UnitThen } from '@kinerja/directory';
import { employeeId as asId, staffNumberKey, type EmployeeId, type LocalDate } from '@kinerja/vocabulary';
import { serviceAccountId } from '@kinerja/identity-domain';
import { Any, type DataSource } from 'typeorm';
import { ServiceAccountRow } from '../service-account/service-accounts.table';
import { narrowed, type PeopleSearch } from './people-search';
import { PersonRow } from './people.table';
import { FORGOTTEN, type PersonRecord } from './person-item';

export type DirectoryEntry = Readonly<{ employeeId: EmployeeId; name: string; position: string }>;

type Known = Readonly<{ posts: ReadonlyMap<string, HeldPost>; units: ReadonlyMap<string, UnitThen> }>;

const byPerson = (posts: readonly HeldPost[]): ReadonlyMap<string, HeldPost> =>
  new Map(posts.map((post) => [post.employeeId, post]));

const noPost = {
  ...{ assignmentId: null, unitId: null, unitName: null, position: null, positionKind: null },
  ...{ jobClass: null, golongan: null, duty: null, superiorId: null, startsOn: null },
};

const recordOf = ({ employeeId, staffNumber, employment, name, nip }: PersonRow, known: Known): PersonRecord => {
  const person = { employeeId, staffNumber, employment, name, nip };
  const post = known.posts.get(employeeId);
  if (!post) return { ...person, ...noPost };
  const { assignmentId, unitId, position, positionKind, jobClass, golongan, duty, superiorId, startsOn } = post;
  const terms = { position, positionKind, jobClass, golongan, duty, superiorId, startsOn };
  const unitName = known.units.get(unitId)?.name ?? null;
  return { ...person, assignmentId, unitId, unitName, ...terms };
};

const recordsOf = async (
  source: DataSource,
  day: LocalDate,
  people: readonly PersonRow[],
): Promise<readonly PersonRecord[]> => {
  const employees = people.map(({ employeeId }) => employeeId);
  const [posts, units] = await Promise.all([postsOn(source, day, { employees }), unitsOf(source, day)]);
  const known = { posts: byPerson(posts), units: new Map(units.map((unit) => [unit.unitId, unit])) };
  return people.map((person) => recordOf(person, known));
};

/** With the definitive post of a day and its superior, sorted by staff number. */
export const peopleAfter = async (
  source: DataSource,
  search: PeopleSearch,
  after: string | undefined,
  limit: number,
): Promise<readonly PersonRecord[]> => {
  const query = source
    .getRepository(PersonRow)
    .createQueryBuilder('person')
    .orderBy('person.staffNumberKey')
    .limit(limit);
  if (after !== undefined) query.where('person.staffNumberKey > :after', { after });
  return recordsOf(source, search.day, await narrowed(query, search).getMany());
};

/** So many are read at a time: twenty thousand rows made at once hold everybody else up. */
const AT_A_TIME = 1_000;

/** All of them, in the same order. */
export const everybodyFound = async (source: DataSource, search: PeopleSearch): Promise<readonly PersonRecord[]> => {
  const found: PersonRecord[] = [];
  for (;;) {
    const last = found.at(-1);
    const page = await peopleAfter(source, search, last && staffNumberKey(last.staffNumber), AT_A_TIME);
    found.push(...page);
    if (page.length < AT_A_TIME) return found;
  }
};

export const personOn = async (
  source: DataSource,
  day: LocalDate,
  employeeId: EmployeeId,
): Promise<PersonRecord | undefined> =>
  (await recordsOf(source, day, await source.getRepository(PersonRow).findBy({ employeeId })))[0];

/** In the order of the names, with the position of a day; ids nobody has are left out. */
export const directoryOf = async (
  source: DataSource,
  day: LocalDate,
  ids: readonly EmployeeId[],
): Promise<readonly DirectoryEntry[]> => {
  const [people, found, machines] = await Promise.all([
    source.getRepository(PersonRow).findBy({ employeeId: Any([...ids]) }),
    postsOn(source, day, { employees: ids }),
    source.getRepository(ServiceAccountRow).findBy({ serviceAccountId: Any(ids.map(serviceAccountId)) }),
  ]);
  const posts = byPerson(found);
  return [
    ...people.map(({ employeeId, name }) => ({
      ...{ employeeId, name: name ?? FORGOTTEN },
      position: posts.get(employeeId)?.position ?? '',
    })),
    ...machines.map(({ serviceAccountId: id, name }) => ({ employeeId: asId(id), name, position: '' })),
  ].sort((one, other) => one.name.localeCompare(other.name));
};

/** By `staffNumberKey`; numbers nobody has are left out. */
export const employeeIdsByStaffNumber = async (
  source: DataSource,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EmployeeId>> => {
  const rows = await source.getRepository(PersonRow).findBy({ staffNumberKey: Any([...keys]) });
  return new Map(rows.map(({ staffNumberKey, employeeId }) => [staffNumberKey, employeeId]));
};

/** Of those whom the agency has. */
export const staffNumbersOf = async (
  source: DataSource,
  employees: readonly EmployeeId[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await source.getRepository(PersonRow).findBy({ employeeId: Any([...employees]) });
  return new Map(rows.map(({ employeeId, staffNumber }) => [employeeId, staffNumber]));
};
