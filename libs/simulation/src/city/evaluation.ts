import { evaluationService } from '@kinerja/evaluation-app';
import { routeTo } from '@kinerja/messaging';
import { ClosingFacts } from '../../../../apps/evaluation/src/distribution/closing-facts';
import { distributionHandler } from '../../../../apps/evaluation/src/distribution/distribution.handler';
import { publishDistribution } from '../../../../apps/evaluation/src/distribution/distribution.publisher';
import { publishEvaluation } from '../../../../apps/evaluation/src/evaluation/evaluation.publisher';
import { evaluationHandler } from '../../../../apps/evaluation/src/evaluation/evaluation.handler';
import { RatingFacts } from '../../../../apps/evaluation/src/evaluation/rating-facts';
import { isKnownMonth } from '../../../../apps/evaluation/src/months/months.queries';
import { organisationHandler } from '../../../../apps/evaluation/src/organisation/organisation.handler';
import type { YearMonth } from '@kinerja/vocabulary';
import { AGENCY } from '../agency';
import { directorySql } from './directory';
import { hearingOf, type Blueprint, type Ports } from '../service';

const run = ({ store, source }: Ports) => {
  const [evaluation, organisation] = [evaluationHandler(store), organisationHandler(store)];
  return {
    api: {
      ...{ evaluation, organisation, distribution: distributionHandler(store) },
      isKnownMonth: (month: YearMonth) => isKnownMonth(source, month),
      ratingFacts: new RatingFacts(store, source),
      closingFacts: new ClosingFacts(store, source),
    },
  };
};

export type EvaluationApi = ReturnType<typeof run>['api'];

export const evaluation: Blueprint<EvaluationApi> = {
  name: 'evaluation',
  catalog: evaluationService.catalog,
  projections: evaluationService.projections,
  ownReactions: evaluationService.ownReactions,
  processes: evaluationService.processes,
  hearing: hearingOf(evaluationService, ['planning', 'reporting']),
  says: { 'distribution-': publishDistribution, 'evaluation-': publishEvaluation },
  route: routeTo({ agency: AGENCY, service: 'evaluation' }),
  sql: directorySql,
  run,
};
