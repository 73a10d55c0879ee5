import {
  recordsForRegionalHead,
  type Authority,
  type EmployeeId,
  type LocalDate,
  type Role,
  type UnitId,
} from '@kinerja/vocabulary';
import { postsOn, type HeldPost, type Tables } from './posts.queries';

/**
 * Delegations of the day, and the last definitive head of each unit that the person leads as Plt or Plh: what that head would
 * decide, the acting one decides, whether the head is away or gone.
 */
const ACTS_FOR = `
  SELECT employee_id AS employee FROM directory.delegations_v1
   WHERE substitute_id = $1 AND $2::date BETWEEN starts_on AND ends_on
  UNION
  SELECT head.employee_id FROM directory.posts_v1 acting
   CROSS JOIN LATERAL (
     SELECT post.employee_id FROM directory.posts_v1 post
      WHERE post.unit_id = acting.unit_id AND post.kind = 'definitive' AND post.duty = 'head' AND post.starts_on <= $2::date
      ORDER BY post.starts_on DESC, post.assignment_id DESC LIMIT 1) head
   WHERE acting.employee_id = $1 AND acting.kind IN ('plt', 'plh') AND acting.duty = 'head'
     AND acting.starts_on <= $2::date AND (acting.ends_on IS NULL OR acting.ends_on >= $2::date)`;

/** In whose stead a person decides on a day; sorted. Rule IDN-036, IDN-035. */
export const actsFor = async (tables: Tables, employee: EmployeeId, day: LocalDate): Promise<readonly EmployeeId[]> => {
  const rows = await tables.query<{ employee: EmployeeId }[]>(ACTS_FOR, [employee, day]);
  return rows
    .map((row) => row.employee)
    .filter((other) => other !== employee)
    .sort();
};

export type Account = Readonly<{ by: EmployeeId; roles: readonly Role[] }>;

/** With which right somebody decides on a day. Rule IDN-039: the agency's administrator enters what the regional head decided. */
export const authorityOf = async (tables: Tables, { by, roles }: Account, day: LocalDate): Promise<Authority> => ({
  by,
  actsFor: await actsFor(tables, by, day),
  recordsForRegionalHead: recordsForRegionalHead(roles),
});

/** The head of the agency (Pengguna Anggaran) heads a unit and has no superior here, on the day. */
export const headsTheAgency = (post: HeldPost | undefined): boolean =>
  post?.duty === 'head' && post.superiorId === null;

/** The definitive head of a unit on a day; undefined while the post is vacant. */
export const headOf = async (tables: Tables, unit: UnitId, day: LocalDate): Promise<HeldPost | undefined> =>
  (await postsOn(tables, day, { unit })).find(({ duty }) => duty === 'head');
