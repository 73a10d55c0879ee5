import { feature } from '@kinerja/service-runtime';
import { ResultController } from './result.controller';
import { SurveyFormController } from './survey-form.controller';

export const publicPagesFeature = feature({ controllers: [ResultController, SurveyFormController] });
