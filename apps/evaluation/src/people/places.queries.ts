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

export class Places {
  constructor(private readonly database: DataSource) {}

  async of(employee: EmployeeId, month: YearMonth): Promise<Place | undefined> {
    const [place] = await this.find(month, 'held.employee_id = $2', employee);
    return place;
  }

  /** Heads first, then by id. */
  inUnit(unit: UnitId, month: YearMonth): Promise<readonly Place[]> {
    return this.find(month, 'held.unit_id = $2', unit);
  }

  /** After a person's id, for pages. */
  under(superior: EmployeeId, month: YearMonth): Promise<readonly Place[]> {
    return this.find(month, 'line.superior_id = $2', superior);
  }

  /** Those whom nobody in the agency appraises: the administrator enters the decision of the leader above. */
  withoutSuperior(month: YearMonth): Promise<readonly Place[]> {
    return this.find(month, 'line.superior_id IS NULL AND $2::text IS NULL', null);
  }

  all(month: YearMonth): Promise<readonly Place[]> {
    return this.find(month, '$2::text IS NULL', null);
  }

  private find(month: YearMonth, where: string, value: string | null): Promise<Place[]> {
    const order = `ORDER BY held.duty = 'head' DESC, held.employee_id`;
    return this.database.query<Place[]>(`${places} WHERE ${where} ${order}`, [endOfMonth(month), value]);
  }
}
