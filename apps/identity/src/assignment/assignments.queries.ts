import type { UnitCount } from '@kinerja/identity-domain';
import type { EmployeeId, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { AssignmentRow } from './assignments.table';

/** Deeper than any agency; a cycle in the data must not keep a query going. */
const DEEPEST_LINE = 40;

/** One step up from each person: the latest superior that has begun by the day. */
const LINE_ABOVE = `
  WITH RECURSIVE current AS (
    SELECT DISTINCT ON (employee_id) employee_id, superior_id
    FROM identity.superiors_v1 WHERE from_day <= $2 ORDER BY employee_id, from_day DESC
  ), line AS (
    SELECT superior_id, 1 AS depth FROM current WHERE employee_id = $1
    UNION ALL
    SELECT current.superior_id, line.depth + 1
    FROM line JOIN current ON current.employee_id = line.superior_id WHERE line.depth < $3
  )
  SELECT superior_id AS "superiorId" FROM line ORDER BY depth`;

/** Superiors above a person on a day, nearest first. */
export const lineAbove = async (source: DataSource, employeeId: EmployeeId, day: LocalDate): Promise<EmployeeId[]> => {
  const rows: { superiorId: EmployeeId }[] = await source.query(LINE_ABOVE, [employeeId, day, DEEPEST_LINE]);
  return rows.map(({ superiorId }) => superiorId);
};

/** People per unit, for the units given. */
export const countPerUnit = async (source: DataSource, unitIds: readonly UnitId[]): Promise<UnitCount[]> => {
  if (unitIds.length === 0) return [];
  return source
    .getRepository(AssignmentRow)
    .createQueryBuilder('assignment')
    .select('assignment.unitId', 'unitId')
    .addSelect('count(DISTINCT assignment.employeeId)::int', 'people')
    .where('assignment.unitId = ANY(:unitIds)', { unitIds })
    .groupBy('assignment.unitId')
    .orderBy('assignment.unitId')
    .getRawMany<UnitCount>();
};
