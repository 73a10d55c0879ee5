import { Fleet } from '../fleet';
import type { Surroundings } from '../instance';
import type { EmployeeId } from '@kinerja/vocabulary';
import { staffOf } from './people';
import {
  evaluation,
  incentives,
  planning,
  reporting,
  type EvaluationApi,
  type IncentivesApi,
  type PlanningApi,
  type ReportingApi,
} from './services';
import { seedDirectory } from './directory';

/** The services of an agency that a month passes through. */
export type City = Readonly<{
  planning: Fleet<PlanningApi>;
  reporting: Fleet<ReportingApi>;
  evaluation: Fleet<EvaluationApi>;
  incentives: Fleet<IncentivesApi>;
  staff: readonly EmployeeId[];
}>;

/** `members`: of the one unit, besides its head. */
export const buildCity = (around: Surroundings, members: number): City => {
  const staff = staffOf(members);
  const city = {
    planning: new Fleet(planning, around),
    reporting: new Fleet(reporting, around),
    evaluation: new Fleet(evaluation, around),
    incentives: new Fleet(incentives, around),
  };
  for (const { kept } of Object.values(city)) seedDirectory(kept.tables, staff);
  return { ...city, staff };
};
