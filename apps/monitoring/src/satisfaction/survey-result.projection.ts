import type { surveyPublishedV1 } from '@kinerja/contracts';
import { insert, tableProjection } from '@kinerja/projections';
import type { FederatedEvent } from '../federated-event';
import { SurveyResultRow } from './survey-result.read-model';

export const surveyResultProjection = tableProjection<FederatedEvent<typeof surveyPublishedV1>, SurveyResultRow>(
  SurveyResultRow,
  {
    'surveys.survey-published': ({ agency, data: { from, to, publishedAt: _publishedAt, ...result } }) =>
      insert({ agency, ...result, fromDay: from, toDay: to }),
  },
);
