import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import { definitivePostsSql, superiorThen } from './in-force';
import type { Tables } from './posts.queries';

/** From this day on; null where the superior sits outside the agency. */
export type SuperiorSince = Readonly<{ from: LocalDate; superior: EmployeeId | null }>;

/** A change in a post that another definitive post has followed by then says nothing any more. */
const LINES = `
  SELECT post.employee_id AS employee, line.from_on::text AS "from", line.superior_id AS superior
    FROM directory.post_superiors_v1 line JOIN directory.posts_v1 post USING (assignment_id)
   WHERE post.kind = 'definitive' AND post.employee_id = ANY($1)
     AND NOT EXISTS (SELECT FROM directory.posts_v1 later
                      WHERE later.employee_id = post.employee_id AND later.kind = 'definitive'
                        AND (later.starts_on, later.assignment_id) > (post.starts_on, post.assignment_id)
                        AND later.starts_on <= line.from_on)
   ORDER BY line.from_on`;

/** For each person, who was superior from which day on, in order; a person without a post is left out. */
export const superiorsSince = async (
  tables: Tables,
  employees: readonly EmployeeId[],
): Promise<ReadonlyMap<string, readonly SuperiorSince[]>> => {
  const lines = await tables.query<(SuperiorSince & Readonly<{ employee: EmployeeId }>)[]>(LINES, [employees]);
  const since = new Map<string, SuperiorSince[]>();
  for (const { employee, from, superior } of lines)
    since.set(employee, [...(since.get(employee) ?? []), { from, superior }]);
  return since;
};

/** Deeper than any agency; a cycle in the data must not keep a query going. */
const DEEPEST_LINE = 40;

/** Asked step by step and of the people in the line alone, however many the agency has. */
const LINE_ABOVE = `
  WITH RECURSIVE line AS (
    SELECT ${superiorThen('$1::uuid', '$2::date')} AS superior_id, 1 AS depth
    UNION ALL
    SELECT ${superiorThen('line.superior_id', '$2::date')}, line.depth + 1
      FROM line WHERE line.depth < $3 AND line.superior_id IS NOT NULL
  )
  SELECT superior_id AS "superiorId" FROM line WHERE superior_id IS NOT NULL ORDER BY depth`;

/** Superiors above a person on a day, nearest first. */
export const lineAbove = async (
  tables: Tables,
  employee: EmployeeId,
  day: LocalDate,
): Promise<readonly EmployeeId[]> => {
  const rows = await tables.query<{ superiorId: EmployeeId }[]>(LINE_ABOVE, [employee, day, DEEPEST_LINE]);
  return rows.map(({ superiorId }) => superiorId);
};

/** How many people have somebody as superior on a day or later. */
export const leadsFrom = async (tables: Tables, superior: EmployeeId, day: LocalDate): Promise<number> => {
  const [found] = await tables.query<{ people: number }[]>(
    `SELECT count(DISTINCT post.employee_id)::int AS people
       FROM directory.post_superiors_v1 line JOIN directory.posts_v1 post USING (assignment_id)
      WHERE line.superior_id = $1 AND coalesce(post.ends_on, 'infinity') >= greatest($2::date, line.from_on)
        AND NOT EXISTS (SELECT FROM directory.post_superiors_v1 later
                         WHERE later.assignment_id = line.assignment_id
                           AND later.from_on > line.from_on AND later.from_on <= $2::date)`,
    [superior, day],
  );
  return found?.people ?? 0;
};

/** A change as it is being heard: it need not stand in the tables yet. */
type HeardChange = Readonly<{ assignmentId: string; employeeId: string; from: string }>;

/** Whether whoever a change names is the superior on `day` by it: in the post that is in force then, and by no later change. */
export const isSuperiorByChange = async (
  tables: Tables,
  { assignmentId, employeeId, from }: HeardChange,
  day: LocalDate,
): Promise<boolean> => {
  if (from > day) return false;
  const rows = await tables.query<{ isLatest: boolean }[]>(
    `SELECT NOT EXISTS (SELECT FROM directory.post_superiors_v1 line
                         WHERE line.assignment_id = $2 AND line.from_on > $4::date AND line.from_on <= $1::date) AS "isLatest"
       FROM (${definitivePostsSql({ asOf: '$1::date', from: '$1::date' }, 'post.employee_id = $3')}) held
      WHERE held.assignment_id = $2`,
    [day, assignmentId, employeeId, from],
  );
  return rows[0]?.isLatest ?? false;
};
