import { evaluationControlTotalsStatedV1 } from '@kinerja/evaluation-contracts';
import { directoryFeature } from '@kinerja/directory';
import { controlTotalsFeature } from '@kinerja/control-totals';
import { defineService, type ServiceDefinition, partsOf } from '@kinerja/service-runtime';
import { compose } from './compose';
import { controlLines } from './control-totals/control-totals.queries';
import { erasureFeature } from './erasure/erasure.feature';
import { ClosingFacts } from './distribution/closing-facts';
import { distributionFeature } from './distribution/distribution.feature';
import { distributionHandler } from './distribution/distribution.handler';
import { EVALUATION_CONFIG, evaluationDefaults, type EvaluationConfig } from './evaluation.config';
import { evaluationFeature } from './evaluation/evaluation.feature';
import { evaluationHandler } from './evaluation/evaluation.handler';
import { RatingFacts } from './evaluation/rating-facts';
import { monthsFeature } from './months/months.feature';
import { organisationFeature } from './organisation/organisation.feature';
import { organisationHandler } from './organisation/organisation.handler';
import { evaluationTrail } from './evaluation.trail';

export { compose } from './compose';
export { isKnownMonth } from './months/months.queries';

const partsWith = (config: EvaluationConfig) =>
  partsOf((runtime) => compose(runtime, config), {
    config: EVALUATION_CONFIG,
    organisation: organisationHandler,
    evaluation: evaluationHandler,
    distribution: distributionHandler,
    ratingFacts: RatingFacts,
    closingFacts: ClosingFacts,
  });

/** Predikat of one agency's people: achievement of the units, ratings, distribution. */
export const evaluationServiceWith = (config: EvaluationConfig): ServiceDefinition =>
  defineService({
    name: 'evaluation',
    trail: evaluationTrail,
    parts: partsWith(config),
    features: [
      directoryFeature,
      erasureFeature,
      monthsFeature,
      organisationFeature,
      evaluationFeature,
      distributionFeature,
      controlTotalsFeature({ contract: evaluationControlTotalsStatedV1, linesOf: controlLines }),
    ],
  });

/** As the embedded edition runs it. */
export const evaluationService = evaluationServiceWith(evaluationDefaults);
