import { join } from 'node:path';
import {
  activityMonthClosedV1,
  assignmentStartedV1,
  evaluationControlTotalsStatedV1,
  indicatorMeasuredV1,
  periodClosedV1,
  periodOpenedV1,
  skpApprovedV1,
  superiorChangedV1,
  unitRegisteredV1,
} from '@kinerja/contracts';
import type { EventCatalog } from '@kinerja/event-store';
import type { DistributionEvent, EvaluationEvent, OrganisationEvent } from '@kinerja/evaluation-domain';
import { defineService, type ServiceDefinition, type ServiceRuntime } from '@kinerja/service-shell';
import type { DynamicModule } from '@nestjs/common';
import { controlLines } from './control-totals/control-totals.queries';
import { DistributionModule } from './distribution/distribution.module';
import { distributions } from './distribution/distributions.projection';
import { DistributionRow } from './distribution/distributions.read-model';
import { evaluationDefaults, type EvaluationConfig } from './evaluation.config';
import { evaluationEffects } from './evaluation.effects';
import { closedDistribution } from './evaluation/closed-distribution.reaction';
import { finalisation } from './evaluation/finalisation.process';
import { EvaluationModule } from './evaluation/evaluation.module';
import { evaluations } from './evaluation/evaluations.projection';
import { EvaluationRow } from './evaluation/evaluations.read-model';
import { MonthsModule } from './months/months.module';
import { MeasuredIndicatorRow, MonthActivitiesRow, PeriodRow, PlanRow } from './months/months.read-model';
import { achievements } from './organisation/achievements.projection';
import { AchievementRow } from './organisation/achievements.read-model';
import { OrganisationModule } from './organisation/organisation.module';
import { PeopleModule } from './people/people.module';
import { AssignmentRow, SuperiorRow, UnitRow } from './people/people.read-model';
import { assignments, superiors, units } from './people/people.projection';
import { measuredIndicators, monthActivities, periods, plans } from './months/months.projection';

export const evaluationCatalog: EventCatalog &
  Record<(OrganisationEvent | EvaluationEvent | DistributionEvent)['type'], unknown> = {
  OrganisationAchievementSet: { version: 1 },
  OrganisationAchievementLocked: { version: 1 },
  EmployeeRated: {
    version: 1,
    personal: { subject: 'employeeId', purpose: 'evaluation', fields: ['workResultReason', 'behaviourReason'] },
  },
  EvaluationFinalised: { version: 1 },
  DistributionClosed: { version: 1 },
};

/** Each module is made once: Nest takes a second object for a second module. */
const featuresOf = (runtime: ServiceRuntime, config: EvaluationConfig): readonly DynamicModule[] => {
  const people = PeopleModule.of(runtime);
  const months = MonthsModule.of(runtime);
  const organisation = OrganisationModule.of(runtime, [people, months]);
  const evaluation = EvaluationModule.of(runtime, [people, months, organisation]);
  return [people, months, organisation, evaluation, DistributionModule.of(runtime, config, [people, evaluation])];
};

/** Predikat of one agency's people: achievement of the units, ratings, distribution. */
export const evaluationServiceWith = (config: EvaluationConfig): ServiceDefinition =>
  defineService({
    name: 'evaluation',
    catalog: evaluationCatalog,
    effects: evaluationEffects,
    projections: [achievements, evaluations, distributions],
    heard: [assignments, superiors, units, periods, monthActivities, plans, measuredIndicators],
    hears: [
      assignmentStartedV1,
      superiorChangedV1,
      unitRegisteredV1,
      periodOpenedV1,
      periodClosedV1,
      skpApprovedV1,
      indicatorMeasuredV1,
      activityMonthClosedV1,
    ],
    entities: [
      ...[AssignmentRow, SuperiorRow, UnitRow, PeriodRow, MonthActivitiesRow, PlanRow, MeasuredIndicatorRow],
      ...[AchievementRow, EvaluationRow, DistributionRow],
    ],
    migrations: join(__dirname, '..', 'migrations'),
    controlTotals: { contract: evaluationControlTotalsStatedV1, linesOf: controlLines },
    ownReactions: (runtime) => [closedDistribution(runtime)],
    processes: (runtime) => [finalisation(runtime)],
    modules: (runtime) => featuresOf(runtime, config),
  });

/** As the embedded edition runs it. */
export const evaluationService = evaluationServiceWith(evaluationDefaults);
