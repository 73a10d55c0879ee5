import type { ProblemTable } from '@kinerja/problem-details';
import type { SurveyRefusal } from '@kinerja/surveys-domain';

export const surveyProblems: ProblemTable<SurveyRefusal> = {
  'survey.wrong-status': { status: 409, title: 'The survey is not in the right status for this' },
  'survey.unknown-service': { status: 422, title: 'The agency has no such service' },
  'survey.title-missing': { status: 422, title: 'A survey needs a title' },
  'survey.period-reversed': { status: 422, title: 'The period ends before it begins' },
  'survey.minimum-too-small': { status: 422, title: 'A result of so few would say too much about one person' },
  'survey.invalid-answers': { status: 422, title: 'Some answers are incomplete' },
  'survey.answers-waiting': { status: 503, title: 'The last answers are still being worked in, try again shortly' },
  'survey.too-few-respondents': { status: 422, title: 'Too few people answered for a result' },
  'survey.code-taken': { status: 409, title: 'The address of the survey is taken, try again' },
};
