import type { EmployeeId, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';
import { inForceFirst, superiorInPost } from './in-force';
import type { PostRow } from './posts.table';

export type Tables = Pick<DataSource | EntityManager, 'query'>;

/** A post on a day; `superiorId` is null where the superior sits outside the agency. */
export type Post = Omit<PostRow, 'source'> & Readonly<{ superiorId: EmployeeId | null }>;

/** Narrows to one person, one unit, those under a superior, or (null) those without a superior in the agency. */
export type OfWhom =
  | Readonly<{ employee: EmployeeId }>
  | Readonly<{ unit: UnitId }>
  | Readonly<{ superior: EmployeeId | null }>
  | Readonly<Record<never, never>>;

const COLUMNS = `held.assignment_id AS "assignmentId", held.employee_id AS "employeeId", held.kind, held.unit_id AS "unitId",
  held.position, held.position_kind AS "positionKind", held.job_class AS "jobClass", held.golongan, held.duty,
  held.starts_on::text AS "startsOn", held.ends_on::text AS "endsOn", held.superior_id AS "superiorId"`;

/** On day $1; who may be meant is narrowed within, so that an index finds them. */
const definitive = (among: string): string => `
  SELECT latest.*, ${superiorInPost('latest.assignment_id', '$1::date')} AS superior_id
    FROM (SELECT DISTINCT ON (employee_id) * FROM directory.posts_v1 WHERE kind = 'definitive' ${among}
           ORDER BY employee_id, ${inForceFirst('starts_on', '$1::date')}, assignment_id DESC) latest
   WHERE latest.ends_on IS NULL OR latest.ends_on >= $1::date`;

const among = (what: string): string => `AND employee_id IN (SELECT employee_id FROM directory.${what})`;

const narrowed = (whom: OfWhom): Readonly<{ from: string; where: string; value?: string | null }> => {
  if ('employee' in whom) return { from: 'AND employee_id = $2', where: 'true', value: whom.employee };
  if ('unit' in whom) return { from: among('posts_v1 WHERE unit_id = $2'), where: 'unit_id = $2', value: whom.unit };
  if (!('superior' in whom)) return { from: '', where: 'true' };
  return whom.superior === null
    ? { from: among('superiors_v1 WHERE superior_id IS NULL'), where: 'superior_id IS NULL' }
    : { from: among('superiors_v1 WHERE superior_id = $2'), where: 'superior_id = $2', value: whom.superior };
};

/** The definitive posts held on a day: heads first, then by person. */
export const postsOn = (tables: Tables, day: LocalDate, whom: OfWhom = {}): Promise<readonly Post[]> => {
  const { from, where, value } = narrowed(whom);
  return tables.query(
    `SELECT ${COLUMNS} FROM (${definitive(from)}) held WHERE ${where} ORDER BY held.duty = 'head' DESC, held.employee_id`,
    value === undefined ? [day] : [day, value],
  );
};

/** The definitive post; undefined for a person who was never placed, or whose post has ended by then. */
export const postOf = async (tables: Tables, employee: EmployeeId, day: LocalDate): Promise<Post | undefined> =>
  (await postsOn(tables, day, { employee }))[0];

/** Who appraises a person on a day: null where the superior sits outside the agency, undefined without a post. */
export const appraiserOf = async (
  tables: Tables,
  employee: EmployeeId,
  day: LocalDate,
): Promise<EmployeeId | null | undefined> => (await postOf(tables, employee, day))?.superiorId;

/** Every post of a person that is held on a day, the definitive one first. */
export const allPostsOf = (tables: Tables, employee: EmployeeId, day: LocalDate): Promise<readonly Post[]> =>
  tables.query(
    `SELECT ${COLUMNS} FROM (${definitive('AND employee_id = $2')}
       UNION ALL
       SELECT beside.*, ${superiorInPost('beside.assignment_id', '$1::date')} FROM directory.posts_v1 beside
        WHERE kind <> 'definitive' AND employee_id = $2 AND starts_on <= $1::date
          AND (ends_on IS NULL OR ends_on >= $1::date)) held
      ORDER BY held.kind = 'definitive' DESC, held.starts_on, held.assignment_id`,
    [day, employee],
  );

/** The definitive posts of each person from the first to the last, whenever they were. */
export const definitivePosts = async (tables: Tables): Promise<ReadonlyMap<EmployeeId, readonly PostRow[]>> => {
  const rows = await tables.query<PostRow[]>(
    `SELECT ${COLUMNS.replace(', held.superior_id AS "superiorId"', '')}, held.source FROM directory.posts_v1 held
      WHERE held.kind = 'definitive' ORDER BY held.starts_on, held.assignment_id`,
  );
  const byPerson = new Map<EmployeeId, PostRow[]>();
  for (const row of rows) {
    const known = byPerson.get(row.employeeId);
    if (known) known.push(row);
    else byPerson.set(row.employeeId, [row]);
  }
  return byPerson;
};
