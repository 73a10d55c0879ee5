import { join } from 'node:path';
import { surveysControlTotalsStatedV1 } from '@kinerja/surveys-contracts';
import { directoryFeature } from '@kinerja/directory';
import { controlTotalsFeature } from '@kinerja/control-totals';
import { defineService, type ServiceDefinition, partsOf } from '@kinerja/service-runtime';
import { compose } from './compose';
import { controlLines } from './control-totals/control-totals.queries';
import { FlushTimer } from './intake/flush-timer';
import { IntakeSettlement } from './intake/intake-settlement';
import { intakeFeature } from './intake/intake.feature';
import { AnswerService } from './public-pages/answer-service';
import { publicPagesFeature } from './public-pages/public-pages.feature';
import { serviceFeature } from './service/service.feature';
import { serviceHandler } from './service/service.handler';
import { surveyFeature } from './survey/survey.feature';
import { surveyHandler } from './survey/survey.handler';
import type { SurveysConfig } from './surveys.config';
import { SURVEYS_CONFIG } from './tokens';
import { surveysTrail } from './surveys.trail';

const partsWith = (config: SurveysConfig) =>
  partsOf((runtime) => compose(runtime, config), {
    config: SURVEYS_CONFIG,
    service: serviceHandler,
    survey: surveyHandler,
    answerService: AnswerService,
    flushTimer: FlushTimer,
    settlement: IntakeSettlement,
  });

/** Citizens' satisfaction surveys of one agency. */
export const surveysService = (config: SurveysConfig): ServiceDefinition =>
  defineService({
    name: 'surveys',
    trail: surveysTrail,
    parts: partsWith(config),
    features: [
      directoryFeature,
      serviceFeature,
      surveyFeature,
      intakeFeature,
      publicPagesFeature,
      controlTotalsFeature({ contract: surveysControlTotalsStatedV1, linesOf: controlLines }),
    ],
    migrations: join(__dirname, '..', 'migrations'),
  });
