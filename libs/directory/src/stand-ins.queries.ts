import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import { superiorThen } from './in-force';
import type { Tables } from './posts.queries';

/** What somebody decided about a person: on the day that it is about the superior is looked for, on the day of the decision the right. */
export type DecisionTaken = Readonly<{ about: EmployeeId; factOn: LocalDate; by: EmployeeId; decidedOn: LocalDate }>;

/** In whose stead, and with which right: a.n. by delegation, or as Plt or Plh of the unit. */
export type StandIn = Readonly<{ employeeId: EmployeeId; as: 'delegation' | 'plt' | 'plh' }>;

const STAND_INS = `
  SELECT decided.nth::int AS nth, superior.id AS "employeeId",
         CASE WHEN EXISTS (SELECT FROM directory.delegations_v1 granted
                            WHERE granted.employee_id = superior.id AND granted.substitute_id = decided.by
                              AND decided.decided_on BETWEEN granted.starts_on AND granted.ends_on)
              THEN 'delegation' ELSE acting.kind END AS "as"
    FROM unnest($1::uuid[], $2::date[], $3::uuid[], $4::date[]) WITH ORDINALITY
         AS decided (about, fact_on, by, decided_on, nth)
   CROSS JOIN LATERAL (SELECT ${superiorThen('decided.about', 'decided.fact_on')} AS id) superior
    LEFT JOIN LATERAL (
      SELECT post.kind FROM directory.posts_v1 post
       WHERE post.employee_id = decided.by AND post.kind IN ('plt', 'plh') AND post.duty = 'head'
         AND post.starts_on <= decided.decided_on AND (post.ends_on IS NULL OR post.ends_on >= decided.decided_on)
         AND post.unit_id IN (SELECT headed.unit_id FROM directory.posts_v1 headed
                               WHERE headed.employee_id = superior.id AND headed.kind = 'definitive' AND headed.duty = 'head')
       ORDER BY post.starts_on DESC LIMIT 1) acting ON true
   WHERE superior.id IS NOT NULL AND superior.id <> decided.by`;

type Found = Readonly<{ nth: number; employeeId: EmployeeId; as: StandIn['as'] | null }>;

/**
 * For each decision in whose stead it was taken, in the same order; undefined where the superior decided, or where no delegation or
 * post of the day says why somebody else did. Events know who decided; this reads the rest from the directory. Rule IDN-084.
 */
export const standInsOf = async (
  tables: Tables,
  decisions: readonly DecisionTaken[],
): Promise<readonly (StandIn | undefined)[]> => {
  if (decisions.length === 0) return [];
  const columns = (['about', 'factOn', 'by', 'decidedOn'] as const).map((name) => decisions.map((one) => one[name]));
  const rows = await tables.query<readonly Found[]>(STAND_INS, columns);
  const found = new Map(rows.map(({ nth, employeeId, as }) => [nth, as === null ? undefined : { employeeId, as }]));
  return decisions.map((_, at) => found.get(at + 1));
};
