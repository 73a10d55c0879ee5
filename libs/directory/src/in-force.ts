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
