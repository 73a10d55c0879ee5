import { handlerFor, type CommandLog } from '@kinerja/commands';
import { surveyDecider, type SurveyEvent } from '@kinerja/surveys-domain';
import { announceSurvey } from './survey.publisher';

const reservationsOf = (event: SurveyEvent) =>
  event.type === 'SurveyCreated' ? { take: [{ scope: 'survey-code', key: event.data.code }] } : {};

export const surveyHandler = (store: CommandLog) =>
  handlerFor(surveyDecider, store, ({ surveyId }) => `survey-${surveyId}`, {
    publish: announceSurvey,
    reserve: reservationsOf,
    whenReserved: () => ({ code: 'survey.code-taken' }),
  });
export type SurveyHandler = ReturnType<typeof surveyHandler>;
