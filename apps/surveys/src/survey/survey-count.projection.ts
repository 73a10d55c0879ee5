import { add, none, tableProjection } from '@kinerja/projections';
import type { SurveyEvent } from '@kinerja/surveys-domain';
import { SurveyCountRow } from './survey-count.read-model';

export const surveyCountProjection = tableProjection<SurveyEvent, SurveyCountRow>(SurveyCountRow, {
  SurveyCreated: () => none,
  SurveyOpened: () => none,
  AnswersRecorded: ({ data: { surveyId, answers } }) =>
    add<SurveyCountRow>({ surveyId }, { respondents: answers.length }),
  SurveyClosed: () => none,
  SurveyPublished: () => none,
});
