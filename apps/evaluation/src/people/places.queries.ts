import { endOfMonth, type EmployeeId, type UnitId, type YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';

/** Where somebody works on the last day of a month, and under whom; null where the superior sits outside the agency. */
export type Place = Readonly<{
  employeeId: EmployeeId;
  unitId: UnitId;
  position: string;
  duty: 'head' | 'member';
  superiorId: EmployeeId | null;
}>;

/** The row in force on day $1; before the first known one that one holds, for an import brings no history. */
const inForce = (column: string): string =>
  `(${column} <= $1::date) DESC, CASE WHEN ${column} <= $1::date THEN ${column} END DESC, ${column}`;

const places = `SELECT held.employee_id AS "employeeId", held.unit_id AS "unitId", held.position, held.duty,
       line.superior_id AS "superiorId"
  FROM (SELECT DISTINCT ON (employee_id) * FROM evaluation.assignments_v1
         ORDER BY employee_id, ${inForce('starts_on')}) held
  LEFT JOIN (SELECT DISTINCT ON (employee_id) employee_id, superior_id FROM evaluation.superiors_v1
         ORDER BY employee_id, ${inForce('from_on')}) line ON line.employee_id = held.employee_id`;

const find = (source: DataSource, month: YearMonth, where: string, value: string | null): Promise<Place[]> => {
  const order = `ORDER BY held.duty = 'head' DESC, held.employee_id`;
  return source.query<Place[]>(`${places} WHERE ${where} ${order}`, [endOfMonth(month), value]);
};

/** Undefined for a person who was never assigned. */
export const placeOf = async (source: DataSource, employee: EmployeeId, month: YearMonth): Promise<Place | undefined> =>
  (await find(source, month, 'held.employee_id = $2', employee))[0];

/** Heads first, then by id. */
export const placesInUnit = (source: DataSource, unit: UnitId, month: YearMonth): Promise<readonly Place[]> =>
  find(source, month, 'held.unit_id = $2', unit);

/** Of those whom `superior` appraises. */
export const placesUnder = (source: DataSource, superior: EmployeeId, month: YearMonth): Promise<readonly Place[]> =>
  find(source, month, 'line.superior_id = $2', superior);

/** Those whom nobody in the agency appraises: the administrator enters the decision of the leader above. */
export const placesWithoutSuperior = (source: DataSource, month: YearMonth): Promise<readonly Place[]> =>
  find(source, month, 'line.superior_id IS NULL AND $2::text IS NULL', null);

export const allPlaces = (source: DataSource, month: YearMonth): Promise<readonly Place[]> =>
  find(source, month, '$2::text IS NULL', null);
