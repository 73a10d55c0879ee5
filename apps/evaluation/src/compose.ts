import type { ServicePorts } from '@kinerja/service-runtime';
import type { YearMonth } from '@kinerja/vocabulary';
import { ClosingFacts } from './distribution/closing-facts';
import { distributionHandler } from './distribution/distribution.handler';
import type { EvaluationConfig } from './evaluation.config';
import { evaluationHandler } from './evaluation/evaluation.handler';
import { RatingFacts } from './evaluation/rating-facts';
import { isKnownMonth } from './months/months.queries';
import { organisationHandler } from './organisation/organisation.handler';

/** What evaluation is made of. */
export const compose = (
  { store, dataSource }: Pick<ServicePorts, 'store' | 'dataSource'>,
  config: EvaluationConfig,
) => ({
  config,
  organisation: organisationHandler(store),
  evaluation: evaluationHandler(store),
  distribution: distributionHandler(store),
  ratingFacts: new RatingFacts(store, dataSource),
  closingFacts: new ClosingFacts(store, dataSource),
  isKnownMonth: (month: YearMonth) => isKnownMonth(dataSource, month),
});
