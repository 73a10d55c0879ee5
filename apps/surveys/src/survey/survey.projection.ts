import { insert, none, patch, tableProjection } from '@kinerja/projections';
import type { SurveyCreated, SurveyEvent } from '@kinerja/surveys-domain';
import { SurveyRow } from './survey.read-model';

const rowOf = ({ from, to, at, ...survey }: SurveyCreated['data']): SurveyRow => ({
  ...survey,
  fromDay: from,
  toDay: to,
  status: 'draft',
  createdAt: at,
});

export const surveyProjection = tableProjection<SurveyEvent, SurveyRow>(SurveyRow, {
  SurveyCreated: ({ data }) => insert(rowOf(data)),
  SurveyOpened: ({ data: { surveyId } }) => patch<SurveyRow>({ surveyId }, { status: 'open' }),
  AnswersRecorded: () => none,
  SurveyClosed: ({ data: { surveyId } }) => patch<SurveyRow>({ surveyId }, { status: 'closed' }),
  SurveyPublished: ({ data: { surveyId } }) => patch<SurveyRow>({ surveyId }, { status: 'published' }),
});
