import { effectsByType, type EffectsByType, type CommandLog } from '@kinerja/commands';
import type { ServiceEvent, SurveyEvent } from '@kinerja/surveys-domain';
import { serviceHandler } from './service/service.handler';
import { surveyHandler } from './survey/survey.handler';

/** What each event says and reserves, as its handler does it; forgetting one does not compile. */
export const surveysEffects = (store: CommandLog): EffectsByType => {
  const { effects: survey } = surveyHandler(store);
  return effectsByType<ServiceEvent | SurveyEvent>({
    ServiceRegistered: serviceHandler(store).effects,
    SurveyCreated: survey,
    SurveyOpened: survey,
    AnswersRecorded: survey,
    SurveyClosed: survey,
    SurveyPublished: survey,
  });
};
