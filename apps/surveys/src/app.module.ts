import { join } from 'node:path';
import { surveysControlTotalsStatedV1, unitRegisteredV1 } from '@kinerja/contracts';
import type { EventCatalog } from '@kinerja/event-store';
import { defineService, type ServiceDefinition, type ServiceRuntime } from '@kinerja/service-shell';
import type { DynamicModule } from '@nestjs/common';
import type { ServiceEvent, SurveyEvent } from '@kinerja/surveys-domain';
import { controlLines } from './control-totals/control-totals.queries';
import { AnswerBatchRow, UsedVisitRow, WaitingAnswerRow } from './intake/intake.read-model';
import { IntakeModule } from './intake/intake.module';
import { PublicPagesModule } from './public-pages/public-pages.module';
import { ServiceModule } from './service/service.module';
import { serviceProjection } from './service/service.projection';
import { ServiceRow } from './service/service.read-model';
import { SurveyModule } from './survey/survey.module';
import { surveyProjection } from './survey/survey.projection';
import { SurveyRow } from './survey/survey.read-model';
import { surveyCountProjection } from './survey/survey-count.projection';
import { SurveyCountRow } from './survey/survey-count.read-model';
import { surveyResultProjection } from './survey/survey-result.projection';
import { SurveyResultRow } from './survey/survey-result.read-model';
import type { SurveysConfig } from './surveys.config';
import { surveysEffects } from './surveys.effects';
import { UnitRow } from './units/unit.read-model';
import { UnitsModule } from './units/units.module';
import { unitProjection } from './units/unit.projection';

const catalog: EventCatalog & Record<(ServiceEvent | SurveyEvent)['type'], unknown> = {
  ServiceRegistered: { version: 1 },
  SurveyCreated: { version: 1 },
  SurveyOpened: { version: 1 },
  AnswersRecorded: { version: 1 },
  SurveyClosed: { version: 1 },
  SurveyPublished: { version: 1 },
};

/** Each module is made once: Nest takes a second object for a second module. */
const featuresOf = (runtime: ServiceRuntime, config: SurveysConfig): readonly DynamicModule[] => {
  const units = UnitsModule.of(runtime);
  const services = ServiceModule.of(runtime, units);
  const intake = IntakeModule.of(runtime, config);
  const surveys = SurveyModule.of(runtime, config, [services, intake]);
  return [units, services, intake, surveys, PublicPagesModule.of(runtime, [surveys, intake])];
};

/** Citizens' satisfaction surveys of one agency. */
export const surveysService = (config: SurveysConfig): ServiceDefinition =>
  defineService({
    name: 'surveys',
    catalog,
    effects: surveysEffects,
    projections: [serviceProjection, surveyProjection, surveyCountProjection, surveyResultProjection],
    heard: [unitProjection],
    hears: [unitRegisteredV1],
    entities: [
      UnitRow,
      ServiceRow,
      SurveyRow,
      SurveyCountRow,
      SurveyResultRow,
      WaitingAnswerRow,
      AnswerBatchRow,
      UsedVisitRow,
    ],
    migrations: join(__dirname, '..', 'migrations'),
    controlTotals: { contract: surveysControlTotalsStatedV1, linesOf: controlLines },
    modules: (runtime) => featuresOf(runtime, config),
  });
