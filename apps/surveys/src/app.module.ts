import { join } from 'node:path';
import { surveysControlTotalsStatedV1 } from '@kinerja/surveys-contracts';
import { directoryFeature } from '@kinerja/directory';
import { controlTotalsFeature } from '@kinerja/control-totals';
import { defineService, type ServiceDefinition } from '@kinerja/service-runtime';
import { controlLines } from './control-totals/control-totals.queries';
import { intakeFeature } from './intake/intake.feature';
import { publicPagesFeature } from './public-pages/public-pages.feature';
import { serviceFeature } from './service/service.feature';
import { surveyFeature } from './survey/survey.feature';
import type { SurveysConfig } from './surveys.config';

/** Citizens' satisfaction surveys of one agency. */
export const surveysService = (config: SurveysConfig): ServiceDefinition =>
  defineService({
    name: 'surveys',
    features: [
      directoryFeature,
      serviceFeature,
      surveyFeature(config),
      intakeFeature(config),
      publicPagesFeature,
      controlTotalsFeature({ contract: surveysControlTotalsStatedV1, linesOf: controlLines }),
    ],
    migrations: join(__dirname, '..', 'migrations'),
  });
