import type { ServicePorts } from '@kinerja/service-runtime';
import { ClosingFacts } from './distribution/closing-facts';
import { distributionHandler } from './distribution/distribution.handler';
import type { EvaluationConfig } from './evaluation.config';
import { evaluationHandler } from './evaluation/evaluation.handler';
import { RatingFacts } from './evaluation/rating-facts';
import { organisationHandler } from './organisation/organisation.handler';

/** What evaluation is made of. */
export const compose = (
  { store, dataSource }: Pick<ServicePorts, 'store' | 'dataSource'>,
  config: EvaluationConfig,
) => {
  const organisation = organisationHandler(store);
  const evaluation = evaluationHandler(store);
  const distribution = distributionHandler(store);
  return {
    ...{ config, organisation, evaluation, distribution },
    ratingFacts: new RatingFacts(dataSource, organisation, distribution),
    closingFacts: new ClosingFacts(dataSource, organisation, evaluation),
  };
};
