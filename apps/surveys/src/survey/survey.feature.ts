import { feature } from '@kinerja/service-runtime';
import { PublicationController } from './publication.controller';
import { surveyCountProjection } from './survey-count.table';
import { SurveyListController } from './survey-list.controller';
import { surveyResultProjection } from './survey-result.table';
import { SurveyController } from './survey.controller';
import { surveyHandler } from './survey.handler';
import { surveyProjection } from './survey.table';
import { surveyTrail } from './survey.trail';

export const surveyFeature = feature({
  events: {
    SurveyCreated: { version: 1 },
    SurveyOpened: { version: 1 },
    AnswersRecorded: { version: 1 },
    SurveyClosed: { version: 1 },
    SurveyPublished: { version: 1 },
  },
  handler: surveyHandler,
  trail: surveyTrail,
  tables: [surveyProjection, surveyCountProjection, surveyResultProjection],
  controllers: [SurveyController, PublicationController, SurveyListController],
});
