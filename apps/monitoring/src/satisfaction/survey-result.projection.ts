import { surveyPublishedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { SurveyResultRow } from './survey-result.read-model';

export const surveyResultProjection = heardTable(
  SurveyResultRow,
  on(surveyPublishedV1, ({ agency, data: { from, to, publishedAt: _publishedAt, ...result } }) =>
    insert({ agency, ...result, fromDay: from, toDay: to }),
  ),
);
