import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import type { PersonRow } from './people.table';
import type { Tables } from './posts.queries';

/** Employees by `staffNumberKey`; keys nobody has are left out. */
export const employeesByNumber = async (
  tables: Tables,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EmployeeId>> => {
  const rows = await tables.query<readonly { id: EmployeeId; key: string }[]>(
    `SELECT employee_id AS id, lower(staff_number) AS key FROM directory.people_v1 WHERE lower(staff_number) = ANY($1)`,
    [keys],
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
};

/** Everybody, by id, employed as on the day. */
export const everybody = (tables: Tables, day: LocalDate): Promise<readonly PersonRow[]> =>
  tables.query(
    `SELECT person.employee_id AS "employeeId", person.staff_number AS "staffNumber",
            coalesce(since.employment, person.employment) AS employment
       FROM directory.people_v1 person
       LEFT JOIN LATERAL (SELECT employment FROM directory.person_employments_v1 change
                           WHERE change.employee_id = person.employee_id AND change.from_on <= $1::date
                           ORDER BY change.from_on DESC LIMIT 1) since ON true
      ORDER BY person.employee_id`,
    [day],
  );
