import type { SurveyEvent } from '@kinerja/surveys-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const setup = { object: 'survey', isConfiguration: true } as const;

/** Of answers the line says how many came together, never which. */
export const surveyTrail: TrailOf<SurveyEvent> = {
  SurveyCreated: {
    ...setup,
    facts: ({ title, unitId, from, to }) => [
      ...facts.text('survey-title', title),
      ...facts.unit('unit', unitId),
      ...facts.day('first-day', from),
      ...facts.day('last-day', to),
    ],
  },
  SurveyOpened: setup,
  AnswersRecorded: { ...setup, facts: ({ answers }) => facts.number('answers', answers.length) },
  SurveyClosed: setup,
  SurveyPublished: {
    ...setup,
    facts: ({ title, respondents, ikm, mutu }) => [
      ...facts.text('survey-title', title),
      ...facts.number('respondents', respondents),
      ...facts.decimal('ikm', ikm),
      ...facts.text('quality-grade', mutu),
    ],
  },
};
