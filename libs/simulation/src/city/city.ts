import { Fleet } from '../fleet';
import type { Surroundings } from '../instance';
import type { EmployeeId } from '@kinerja/vocabulary';
import { assignmentOf, dutyOf, staffOf, superiorOf, unit } from './people';
import { evaluation, type EvaluationApi } from './evaluation';
import { incentives, type IncentivesApi } from './incentives';
import { planning, type PlanningApi } from './planning';
import { reporting, type ReportingApi } from './reporting';
import { AssignmentRow as RatedAt } from '../../../../apps/evaluation/src/people/assignments.table';
import { SuperiorRow as RatedBy } from '../../../../apps/evaluation/src/people/superiors.table';
import { AssignmentRow as PaidAt } from '../../../../apps/incentives/src/people/assignments.table';
import { PersonRow } from '../../../../apps/incentives/src/people/people.table';
import { AssignmentRow as ReportsAt } from '../../../../apps/reporting/src/people/assignments.table';
import type { EntityClass, MemoryTables } from '@kinerja/projections';
import type { Kept } from '../service';

/** The services of an agency that a month passes through. */
export type City = Readonly<{
  planning: Fleet<PlanningApi>;
  reporting: Fleet<ReportingApi>;
  evaluation: Fleet<EvaluationApi>;
  incentives: Fleet<IncentivesApi>;
  staff: readonly EmployeeId[];
}>;

const seed = (tables: MemoryTables, entity: EntityClass, rows: readonly object[]): void =>
  tables.change([{ entity, changes: rows.map((row) => ({ change: 'upsert', row: row as Record<string, string> })) }]);

const startsOn = '2025-01-01';

/** What identity said before the schedule begins; it does not change. */
const seedPeople = (service: string, { tables }: Pick<Kept, 'tables'>, everybody: readonly EmployeeId[]): void => {
  const places = everybody.map((employeeId) => ({
    ...{ assignmentId: assignmentOf(employeeId), employeeId, unitId: unit, startsOn, source: 'assignment' },
    ...{ position: 'Analis', duty: dutyOf(employeeId), jobClass: 9, golongan: 'III/c' },
  }));
  if (service === 'reporting') seed(tables, ReportsAt, places);
  if (service === 'evaluation') {
    seed(tables, RatedAt, places);
    seed(tables, RatedBy, everybody.map((employeeId) => ({ employeeId, fromOn: startsOn, superiorId: superiorOf(employeeId) }))); // prettier-ignore
  }
  if (service !== 'incentives') return;
  seed(tables, PaidAt, places);
  seed(tables, PersonRow, everybody.map((employeeId) => ({ employeeId, staffNumber: employeeId, employment: 'pns' }))); // prettier-ignore
};

/** `members`: of the one unit, besides its head. */
export const buildCity = (around: Surroundings, members: number): City => {
  const staff = staffOf(members);
  const city = {
    planning: new Fleet(planning, around),
    reporting: new Fleet(reporting, around),
    evaluation: new Fleet(evaluation, around),
    incentives: new Fleet(incentives, around),
  };
  for (const { blueprint, kept } of Object.values(city)) seedPeople(blueprint.name, kept, staff);
  return { ...city, staff };
};
