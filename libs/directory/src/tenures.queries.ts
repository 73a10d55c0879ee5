import type { AssignmentId, EmployeeId, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { Tables } from './posts.queries';

/** The days of a definitive post; `endsOn` null while it goes on. */
export type Tenure = Readonly<{ assignmentId: AssignmentId; startsOn: LocalDate; endsOn: LocalDate | null }>;

const TENURES = `SELECT assignment_id AS "assignmentId", starts_on::text AS "startsOn", ends_on::text AS "endsOn"
  FROM directory.posts_v1 WHERE kind = 'definitive' AND assignment_id <> $2`;

/** The definitive posts of a person, whenever they were, but for this one. */
export const tenuresOf = (tables: Tables, employee: EmployeeId, but: AssignmentId): Promise<readonly Tenure[]> =>
  tables.query(`${TENURES} AND employee_id = $1`, [employee, but]);

/** Those of the heads of a unit, whenever they were, but for this one. */
export const headTenuresOf = (tables: Tables, unit: UnitId, but: AssignmentId): Promise<readonly Tenure[]> =>
  tables.query(`${TENURES} AND unit_id = $1 AND duty = 'head'`, [unit, but]);

/** The last definitive post that begins before a day. */
export const lastPostBefore = async (
  tables: Tables,
  employee: EmployeeId,
  day: LocalDate,
): Promise<AssignmentId | undefined> => {
  const [last] = await tables.query<{ id: AssignmentId }[]>(
    `SELECT assignment_id AS id FROM directory.posts_v1
      WHERE kind = 'definitive' AND employee_id = $1 AND starts_on < $2::date
      ORDER BY starts_on DESC, assignment_id DESC LIMIT 1`,
    [employee, day],
  );
  return last?.id;
};

/** When the last definitive post of each person begins, or will. */
export const lastStarts = async (tables: Tables): Promise<ReadonlyMap<EmployeeId, LocalDate>> => {
  const rows = await tables.query<{ employeeId: EmployeeId; lastStart: LocalDate }[]>(
    `SELECT employee_id AS "employeeId", max(starts_on)::text AS "lastStart"
       FROM directory.posts_v1 WHERE kind = 'definitive' GROUP BY employee_id`,
  );
  return new Map(rows.map(({ employeeId, lastStart }) => [employeeId, lastStart]));
};

type HeadUntil = Readonly<{ assignmentId: AssignmentId; until: LocalDate | null }>;

/** Until when each definitive head of a unit heads it; null while it goes on. Units that never had one are missing. */
export const headsUntil = async (tables: Tables): Promise<ReadonlyMap<UnitId, readonly HeadUntil[]>> => {
  const rows = await tables.query<{ unitId: UnitId; heads: HeadUntil[] }[]>(
    `SELECT unit_id AS "unitId",
            json_agg(json_build_object('assignmentId', assignment_id, 'until', ends_on) ORDER BY starts_on) AS heads
       FROM directory.posts_v1 WHERE kind = 'definitive' AND duty = 'head' GROUP BY unit_id`,
  );
  return new Map(rows.map(({ unitId, heads }) => [unitId, heads]));
};

/** Who holds a post of a unit after a day; a definitive one that another has followed by then is held no more. */
export const holdersAfter = async (
  tables: Tables,
  unit: UnitId,
  lastDay: LocalDate,
): Promise<readonly EmployeeId[]> => {
  const rows = await tables.query<readonly Readonly<{ employeeId: EmployeeId }>[]>(
    `SELECT DISTINCT post.employee_id AS "employeeId" FROM directory.posts_v1 post
      WHERE post.unit_id = $1 AND (post.ends_on IS NULL OR post.ends_on > $2::date)
        AND NOT EXISTS (SELECT FROM directory.posts_v1 later
                         WHERE post.kind = 'definitive' AND later.kind = 'definitive'
                           AND later.employee_id = post.employee_id
                           AND later.starts_on > post.starts_on AND later.starts_on <= $2::date + 1)
      ORDER BY 1`,
    [unit, lastDay],
  );
  return rows.map(({ employeeId }) => employeeId);
};
