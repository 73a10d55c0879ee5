/**
 * Sorts first the row in force on a day: the latest that has begun, and before the first one known that one, because an import of
 * people brings no history. `column` and `day` are SQL.
 */
export const inForceFirst = (column: string, day: string): string =>
  `(${column} <= ${day}) DESC, CASE WHEN ${column} <= ${day} THEN ${column} END DESC, ${column}`;

/** The day as of which, and the first on which the post must not have ended; the same for a day. Both SQL. */
type Span = Readonly<{ asOf: string; from: string }>;

/** SQL for the definitive post in force of each of the people that `among` (SQL after `AND`) narrows to; no row where it has ended. */
export const definitivePostsSql = ({ asOf, from }: Span, among = 'true'): string =>
  `SELECT * FROM (
     SELECT DISTINCT ON (post.employee_id) post.* FROM directory.posts_v1 post
      WHERE post.kind = 'definitive' AND ${among}
      ORDER BY post.employee_id, ${inForceFirst('post.starts_on', asOf)}, post.assignment_id DESC) latest
    WHERE latest.ends_on IS NULL OR latest.ends_on >= ${from}`;

/** SQL for the superior in the post `assignment` on `day`, both SQL. */
export const superiorInPost = (assignment: string, day: string): string =>
  `(SELECT line.superior_id FROM directory.post_superiors_v1 line WHERE line.assignment_id = ${assignment}
     ORDER BY ${inForceFirst('line.from_on', day)} LIMIT 1)`;

/** SQL for who was superior of `employee` on `day`, both SQL: null without a superior or a post. For a `WHERE` beside rows of one's own. */
export const superiorThen = (employee: string, day: string): string =>
  `(SELECT ${superiorInPost('held.assignment_id', day)} FROM (${definitivePostsSql({ asOf: day, from: day }, `post.employee_id = ${employee}`)}) held)`;

/** SQL for the people whose superior somebody ever was: narrows a search by `superiorThen` with an index. */
export const everUnder = (superior: string): string =>
  `SELECT line.employee_id FROM directory.post_superiors_v1 line WHERE line.superior_id ${superior}`;

/** SQL for the units in which `employee`, SQL too, ever held a definitive post. */
export const everPlacedSql = (employee: string): string =>
  `SELECT post.unit_id FROM directory.posts_v1 post WHERE post.kind = 'definitive' AND post.employee_id = ${employee}`;

/** SQL for the people who ever held a post of `unit`, SQL too: narrows a search with an index. */
export const everInUnitSql = (unit: string): string =>
  `SELECT employee_id FROM directory.posts_v1 WHERE unit_id = ${unit}`;

/** SQL, true for a row of `post` whose time holds `day`, SQL too. */
const isHeld = (day: string): string => `post.starts_on <= ${day} AND (post.ends_on IS NULL OR post.ends_on >= ${day})`;

/** SQL for the posts of any kind whose time holds `day`, SQL too; `and` narrows `post`. A definitive one may have been followed. */
export const postsHeldSql = (day: string, and = 'true'): string =>
  `SELECT post.* FROM directory.posts_v1 post WHERE ${isHeld(day)} AND ${and}`;

/** SQL for the people whose definitive posts overlap on `day`, SQL too, which no decision allows. */
export const placedTwiceSql = (day: string): string =>
  `SELECT employee_id FROM (${postsHeldSql(day, `post.kind = 'definitive'`)}) held GROUP BY employee_id HAVING count(*) > 1`;

/** SQL for the unit of the post `assignment`, SQL too; null for one that is not known. */
export const unitOfPostSql = (assignment: string): string =>
  `(SELECT post.unit_id FROM directory.posts_v1 post WHERE post.assignment_id = ${assignment})`;
