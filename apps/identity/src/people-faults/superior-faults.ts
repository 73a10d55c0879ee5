import { unitsThenSql } from '@kinerja/directory';

/**
 * SQL, to be named by `WITH RECURSIVE` after `held`, `places` and `agency_heads`: each unit with all above it, itself included, and
 * each superior's line upwards until it ends or comes back. Each pair comes once, so that neither goes round for ever.
 */
export const superiorLinesSql = `
  parents AS MATERIALIZED (
    SELECT unit_id, parent_unit_id FROM (${unitsThenSql('$1::date')}) unit
  ), above (unit_id, over) AS (
    SELECT unit_id, unit_id FROM parents
    UNION
    SELECT above.unit_id, parents.parent_unit_id FROM above JOIN parents ON parents.unit_id = above.over
     WHERE parents.parent_unit_id IS NOT NULL
  ), lines (person, reached) AS (
    SELECT employee_id, superior_id FROM held
     WHERE superior_id IS NOT NULL AND employee_id IN (SELECT superior_id FROM held)
    UNION
    SELECT lines.person, held.superior_id FROM lines JOIN held ON held.employee_id = lines.reached
     WHERE held.superior_id IS NOT NULL AND lines.reached <> lines.person
  )`;

/** Rules IDN-291, IDN-292, IDN-293: lines of superiors that go round, that lead into another part of the agency, or that end in two people. */
export const superiorFaultsSql = `
    SELECT 'superior-loop', employee_id, unit_id, superior_id, employee_id, NULL::json, NULL::json FROM held
     WHERE employee_id IN (SELECT person FROM lines WHERE reached = person)
    UNION ALL
    SELECT 'superior-elsewhere', employee_id, unit_id, superior_id, employee_id, NULL, NULL FROM held
     WHERE superior_id IN (SELECT employee_id FROM places) AND superior_id NOT IN (SELECT employee_id FROM agency_heads)
       AND NOT EXISTS (SELECT FROM above JOIN places ON places.unit_id = above.over
                        WHERE above.unit_id = held.unit_id AND places.employee_id = held.superior_id)
    UNION ALL
    SELECT 'second-agency-head', employee_id, unit_id, NULL, employee_id, NULL, NULL FROM agency_heads
     WHERE (SELECT count(*) FROM agency_heads) > 1
       AND NOT (has_role AND (SELECT count(*) FROM agency_heads WHERE has_role) = 1)`;
