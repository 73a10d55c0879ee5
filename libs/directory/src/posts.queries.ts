import {
  endOfMonth,
  localDate,
  type EmployeeId,
  type LocalDate,
  type UnitId,
  type YearMonth,
} from '@kinerja/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';
import { definitivePostsSql, superiorInPost } from './in-force';
import { PostRow } from './posts.table';

export type Tables = Pick<DataSource | EntityManager, 'query'>;

/** A post on a day; `superiorId` is null where the superior sits outside the agency. */
export type HeldPost = Omit<PostRow, 'source'> & Readonly<{ superiorId: EmployeeId | null }>;

/** Narrows to one person, some people, one unit, those under a superior, or (null) those without a superior in the agency. */
export type OfWhom =
  | Readonly<{ employee: EmployeeId }>
  | Readonly<{ employees: readonly EmployeeId[] }>
  | Readonly<{ unit: UnitId }>
  | Readonly<{ superior: EmployeeId | null }>
  | Readonly<Record<never, never>>;

const COLUMNS = `held.assignment_id AS "assignmentId", held.employee_id AS "employeeId", held.kind, held.unit_id AS "unitId",
  held.position, held.position_kind AS "positionKind", held.job_class AS "jobClass", held.golongan, held.duty,
  held.starts_on::text AS "startsOn", held.ends_on::text AS "endsOn", held.superior_id AS "superiorId"`;

/** As of day $1, not ended before day $2; who may be meant is narrowed within, so that an index finds them. */
const definitive = (among?: string): string => `
  SELECT found.*, ${superiorInPost('found.assignment_id', '$1::date')} AS superior_id
    FROM (${definitivePostsSql({ asOf: '$1::date', from: '$2::date' }, among)}) found`;

const among = (what: string): string => `post.employee_id IN (SELECT employee_id FROM directory.${what})`;

const narrowed = (whom: OfWhom): Readonly<{ from?: string; where: string; value?: string | readonly string[] }> => {
  if ('employee' in whom) return { from: 'post.employee_id = $3', where: 'true', value: whom.employee };
  if ('employees' in whom) return { from: 'post.employee_id = ANY($3)', where: 'true', value: whom.employees };
  if ('unit' in whom) return { from: among('posts_v1 WHERE unit_id = $3'), where: 'unit_id = $3', value: whom.unit };
  if (!('superior' in whom)) return { where: 'true' };
  return whom.superior === null
    ? { from: among('post_superiors_v1 WHERE superior_id IS NULL'), where: 'superior_id IS NULL' }
    : { from: among('post_superiors_v1 WHERE superior_id = $3'), where: 'superior_id = $3', value: whom.superior };
};

type Span = Readonly<{ first: LocalDate; last: LocalDate }>;

const postsWithin = (tables: Tables, { first, last }: Span, whom: OfWhom): Promise<readonly HeldPost[]> => {
  const { from, where, value } = narrowed(whom);
  return tables.query(
    `SELECT ${COLUMNS} FROM (${definitive(from)}) held WHERE ${where} ORDER BY held.duty = 'head' DESC, held.starts_on <= $1::date DESC, held.employee_id`,
    value === undefined ? [last, first] : [last, first, value],
  );
};

/** The definitive posts held on a day: heads first, those that have begun before those yet to begin, then by person. */
export const postsOn = (tables: Tables, day: LocalDate, whom: OfWhom = {}): Promise<readonly HeldPost[]> =>
  postsWithin(tables, { first: day, last: day }, whom);

/** The last definitive post that each person held in a month, be it to its end or not; in the same order. */
export const postsInMonth = (tables: Tables, month: YearMonth, whom: OfWhom = {}): Promise<readonly HeldPost[]> =>
  postsWithin(tables, { first: localDate(`${month}-01`), last: endOfMonth(month) }, whom);

/** The definitive post; undefined for a person who was never placed, or whose post has ended by then. */
export const postOf = async (tables: Tables, employee: EmployeeId, day: LocalDate): Promise<HeldPost | undefined> =>
  (await postsOn(tables, day, { employee }))[0];

/** Who appraises a person on a day: null where the superior sits outside the agency, undefined without a post. */
export const appraiserOf = async (
  tables: Tables,
  employee: EmployeeId,
  day: LocalDate,
): Promise<EmployeeId | null | undefined> => (await postOf(tables, employee, day))?.superiorId;

/** Every post of a person that is held on a day, the definitive one first. */
export const allPostsOf = (tables: Tables, employee: EmployeeId, day: LocalDate): Promise<readonly HeldPost[]> =>
  tables.query(
    `SELECT ${COLUMNS} FROM (${definitive('post.employee_id = $3')}
       UNION ALL
       SELECT beside.*, ${superiorInPost('beside.assignment_id', '$1::date')} FROM directory.posts_v1 beside
        WHERE kind <> 'definitive' AND employee_id = $3 AND starts_on <= $1::date
          AND (ends_on IS NULL OR ends_on >= $2::date)) held
      ORDER BY held.kind = 'definitive' DESC, held.starts_on, held.assignment_id`,
    [day, day, employee],
  );

/** Staff numbers of those who hold a definitive post on any day of a month and are none of these people, in order. */
export const placedBesides = async (
  tables: Tables,
  month: YearMonth,
  people: readonly EmployeeId[],
): Promise<readonly string[]> => {
  const rows = await tables.query<readonly { number: string }[]>(
    `SELECT person.staff_number AS number FROM directory.people_v1 person
      WHERE NOT EXISTS (SELECT FROM unnest($3::uuid[]) named WHERE named = person.employee_id)
        AND EXISTS (SELECT FROM directory.posts_v1 post
                     WHERE post.employee_id = person.employee_id AND post.kind = 'definitive'
                       AND post.starts_on <= $2::date AND (post.ends_on IS NULL OR post.ends_on >= $1::date))
      ORDER BY lower(person.staff_number)`,
    [localDate(`${month}-01`), endOfMonth(month), people],
  );
  return rows.map(({ number }) => number);
};

/**
 * How many people each unit has, everybody once: where the definitive post lies that began last, or will, else the last post of another
 * kind. Ends change nothing of it, and it does not change with the day. Units that nobody is counted in are missing.
 */
export const peopleOfUnits = (tables: Tables): Promise<readonly Readonly<{ unitId: UnitId; people: number }>[]> =>
  tables.query(
    `SELECT last.unit_id AS "unitId", count(*)::int AS people
       FROM (SELECT DISTINCT ON (employee_id) employee_id, unit_id FROM directory.posts_v1
              ORDER BY employee_id, (kind = 'definitive') DESC, starts_on DESC, assignment_id DESC) last
      GROUP BY last.unit_id ORDER BY last.unit_id`,
  );

/** The units in which somebody holds, held or will hold a post. */
export const unitsOfPerson = async (tables: Tables, employee: EmployeeId): Promise<readonly UnitId[]> => {
  const rows = await tables.query<readonly Readonly<{ unitId: UnitId }>[]>(
    `SELECT DISTINCT unit_id AS "unitId" FROM directory.posts_v1 WHERE employee_id = $1 ORDER BY unit_id`,
    [employee],
  );
  return rows.map(({ unitId }) => unitId);
};

/** The definitive posts of each person, sorted by start, whenever they were. */
export const definitivePosts = async (
  tables: Pick<EntityManager, 'find'>,
): Promise<ReadonlyMap<EmployeeId, readonly PostRow[]>> => {
  const order = { startsOn: 'ASC', assignmentId: 'ASC' } as const;
  const byPerson = new Map<EmployeeId, PostRow[]>();
  for (const row of await tables.find(PostRow, { where: { kind: 'definitive' }, order })) {
    const known = byPerson.get(row.employeeId);
    if (known) known.push(row);
    else byPerson.set(row.employeeId, [row]);
  }
  return byPerson;
};
