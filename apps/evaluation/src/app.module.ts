import { evaluationControlTotalsStatedV1 } from '@kinerja/evaluation-contracts';
import { directoryFeature } from '@kinerja/directory';
import { controlTotalsFeature } from '@kinerja/control-totals';
import { defineService, type ServiceDefinition } from '@kinerja/service-runtime';
import { controlLines } from './control-totals/control-totals.queries';
import { distributionFeature } from './distribution/distribution.feature';
import { evaluationDefaults, type EvaluationConfig } from './evaluation.config';
import { evaluationFeature } from './evaluation/evaluation.feature';
import { monthsFeature } from './months/months.feature';
import { organisationFeature } from './organisation/organisation.feature';

/** Predikat of one agency's people: achievement of the units, ratings, distribution. */
export const evaluationServiceWith = (config: EvaluationConfig): ServiceDefinition =>
  defineService({
    name: 'evaluation',
    features: [
      directoryFeature,
      monthsFeature,
      organisationFeature,
      evaluationFeature,
      distributionFeature(config),
      controlTotalsFeature({ contract: evaluationControlTotalsStatedV1, linesOf: controlLines }),
    ],
  });

/** As the embedded edition runs it. */
export const evaluationService = evaluationServiceWith(evaluationDefaults);
