import { join } from 'node:path';
import {
  distributionClosedV1,
  evaluationControlTotalsStatedV1,
  identityControlTotalsStatedV1,
  incentivesControlTotalsStatedV1,
  monthCountedV1,
  peopleCountedV1,
  periodClosedV1,
  periodOpenedV1,
  planCountedV1,
  planningControlTotalsStatedV1,
  reportingControlTotalsStatedV1,
  serviceRegisteredV1,
  surveyPublishedV1,
  surveysControlTotalsStatedV1,
  tppRunSealedV1,
  unitRegisteredV1,
} from '@kinerja/contracts';
import { defineService, type ServiceDefinition, type ServiceRuntime } from '@kinerja/service-shell';
import type { DynamicModule } from '@nestjs/common';
import { AgenciesModule } from './agencies/agencies.module';
import { HeardRow } from './agencies/heard.read-model';
import { tppRunProjection } from './allowances/tpp-run.projection';
import { TppRunRow } from './allowances/tpp-run.read-model';
import { ConsumersModule } from './consumers.module';
import { controlMarks } from './control-totals/control-mark.projection';
import { ControlMarkRow } from './control-totals/control-mark.read-model';
import { controlStatements } from './control-totals/control-statement.projection';
import { ControlStatementRow } from './control-totals/control-statement.read-model';
import { ControlTotalsModule } from './control-totals/control-totals.module';
import { DashboardModule } from './dashboard/dashboard.module';
import type { MonitoringConfig } from './monitoring.config';
import { unitProjection } from './people/unit.projection';
import { UnitRow } from './people/unit.read-model';
import { periodProjection } from './plans/period.projection';
import { PeriodRow } from './plans/period.read-model';
import { planCountProjection } from './plans/plan-count.projection';
import { PlanCountRow } from './plans/plan-count.read-model';
import { distributionProjection } from './ratings/distribution.projection';
import { DistributionRow } from './ratings/distribution.read-model';
import { monthCountProjection } from './reports/month-count.projection';
import { MonthCountRow } from './reports/month-count.read-model';
import { serviceProjection } from './satisfaction/service.projection';
import { ServiceRow } from './satisfaction/service.read-model';
import { surveyResultProjection } from './satisfaction/survey-result.projection';
import { SurveyResultRow } from './satisfaction/survey-result.read-model';
import { TreeHeadRow } from './witness/tree-head.read-model';
import { WitnessedLogRow } from './witness/witnessed-log.read-model';
import { monitoringEffects } from './monitoring.effects';
import { witnessCatalog } from './witness/witness.catalog';
import { WitnessModule } from './witness/witness.module';
import { treeHeads, witnessedLogs } from './witness/witness.projection';

export { witnessedHeads } from './witness/witnessed-heads';

/** All that may leave an agency. */
export const federatedContracts = [
  unitRegisteredV1,
  peopleCountedV1,
  periodOpenedV1,
  periodClosedV1,
  planCountedV1,
  monthCountedV1,
  distributionClosedV1,
  tppRunSealedV1,
  serviceRegisteredV1,
  surveyPublishedV1,
  identityControlTotalsStatedV1,
  planningControlTotalsStatedV1,
  reportingControlTotalsStatedV1,
  evaluationControlTotalsStatedV1,
  incentivesControlTotalsStatedV1,
  surveysControlTotalsStatedV1,
] as const;

export const monitoringEntities = [
  HeardRow,
  UnitRow,
  PeriodRow,
  PlanCountRow,
  MonthCountRow,
  DistributionRow,
  TppRunRow,
  ServiceRow,
  SurveyResultRow,
  WitnessedLogRow,
  TreeHeadRow,
  ControlStatementRow,
  ControlMarkRow,
] as const;

const featuresOf = (runtime: ServiceRuntime, config: MonitoringConfig): readonly DynamicModule[] => {
  const agencies = AgenciesModule.of(runtime, config);
  return [
    agencies,
    DashboardModule.of(runtime, agencies),
    WitnessModule.of(runtime, agencies),
    ControlTotalsModule.of(runtime, agencies),
    { module: ConsumersModule },
  ];
};

/** The centre: its view of all agencies, from what it has heard, and the witness of their logs, by events of its own. */
export const monitoringService = (config: MonitoringConfig): ServiceDefinition =>
  defineService({
    name: 'monitoring',
    catalog: witnessCatalog,
    effects: monitoringEffects,
    projections: [witnessedLogs, treeHeads],
    heard: [
      unitProjection,
      periodProjection,
      planCountProjection,
      monthCountProjection,
      distributionProjection,
      tppRunProjection,
      serviceProjection,
      surveyResultProjection,
      controlStatements,
      controlMarks,
    ],
    hears: federatedContracts,
    entities: monitoringEntities,
    migrations: join(__dirname, '..', 'migrations'),
    modules: (runtime) => featuresOf(runtime, config),
  });
