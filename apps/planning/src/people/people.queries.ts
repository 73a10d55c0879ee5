import type { DataSource } from 'typeorm';
import type { AssignmentId, EmployeeId, LocalDate, UnitId } from '@kinerja/vocabulary';

/** A person's place on a day; `superior` is null for the head of the agency. */
export type Place = Readonly<{ assignment: AssignmentId; unitId: UnitId; superior: EmployeeId | null }>;

/** The row in force on the day; before the first known one that one holds, for an import brings no history. */
const inForce = (day: string, column: string): string =>
  `ORDER BY ${column} <= ${day} DESC, CASE WHEN ${column} <= ${day} THEN ${column} END DESC, ${column} LIMIT 1`;

/** Undefined for a person who was never assigned. */
export const placeOf = async (source: DataSource, employee: EmployeeId, day: LocalDate): Promise<Place | undefined> => {
  const [place] = await source.query<Place[]>(
    `SELECT held.assignment_id AS assignment, held.unit_id AS "unitId", line.superior_id AS superior
       FROM (SELECT * FROM planning.assignments_v1 WHERE employee_id = $1 ${inForce('$2::date', 'starts_on')}) held,
            (SELECT * FROM planning.superiors_v1 WHERE employee_id = $1 ${inForce('$2::date', 'from_on')}) line`,
    [employee, day],
  );
  return place;
};
