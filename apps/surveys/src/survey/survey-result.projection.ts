import { insert, none, tableProjection } from '@kinerja/projections';
import type { SurveyEvent, SurveyPublished } from '@kinerja/surveys-domain';
import { SurveyResultRow } from './survey-result.read-model';

const rowOf = ({ data }: SurveyPublished): SurveyResultRow => ({
  surveyId: data.surveyId,
  serviceId: data.serviceId,
  toDay: data.to,
  respondents: data.respondents,
  ikm: data.ikm,
  mutu: data.mutu,
  nrr: data.nrr,
  weakestFirst: data.weakestFirst,
  steps: data.steps,
  publishedAt: data.at,
});

export const surveyResultProjection = tableProjection<SurveyEvent, SurveyResultRow>(SurveyResultRow, {
  SurveyCreated: () => none,
  SurveyOpened: () => none,
  AnswersRecorded: () => none,
  SurveyClosed: () => none,
  SurveyPublished: (event) => insert(rowOf(event)),
});
