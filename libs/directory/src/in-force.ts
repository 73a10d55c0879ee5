/**
 * Sorts first the row in force on a day: the latest that has begun, and before the first one known that one, because an import of
 * people brings no history. `column` and `day` are SQL.
 */
export const inForceFirst = (column: string, day: string): string =>
  `(${column} <= ${day}) DESC, CASE WHEN ${column} <= ${day} THEN ${column} END DESC, ${column}`;

/** SQL that picks the definitive post in force of `employee` on `day`, both SQL; no row where it has ended by then. */
const definitivePost = (employee: string, day: string): string =>
  `SELECT * FROM (
     SELECT * FROM directory.posts_v1 post WHERE post.employee_id = ${employee} AND post.kind = 'definitive'
      ORDER BY ${inForceFirst('post.starts_on', day)}, post.assignment_id DESC LIMIT 1) latest
    WHERE latest.ends_on IS NULL OR latest.ends_on >= ${day}`;

/** SQL for the superior in the post `assignment` on `day`, both SQL. */
export const superiorInPost = (assignment: string, day: string): string =>
  `(SELECT line.superior_id FROM directory.post_superiors_v1 line WHERE line.assignment_id = ${assignment}
     ORDER BY ${inForceFirst('line.from_on', day)} LIMIT 1)`;

/** SQL for who was superior of `employee` on `day`, both SQL: null without a superior or a post. For a `WHERE` beside rows of one's own. */
export const superiorThen = (employee: string, day: string): string =>
  `(SELECT ${superiorInPost('held.assignment_id', day)} FROM (${definitivePost(employee, day)}) held)`;

/** SQL for the people whose superior somebody ever was: narrows a search by `superiorThen` with an index. */
export const everUnder = (superior: string): string =>
  `SELECT line.employee_id FROM directory.post_superiors_v1 line WHERE line.superior_id ${superior}`;
