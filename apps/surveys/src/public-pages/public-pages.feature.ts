import { feature } from '@kinerja/service-runtime';
import type { Today } from '../intake/answer-flusher';
import { AnswerIntake } from '../intake/answer-intake';
import { VisitTokens } from '../intake/visit';
import { TODAY } from '../tokens';
import { AnswerDesk } from './answer-desk';
import { ResultController } from './result.controller';
import { SurveyFormController } from './survey-form.controller';

export const publicPagesFeature = feature({
  controllers: [ResultController, SurveyFormController],
  providers: [
    {
      provide: AnswerDesk,
      useFactory: (intake: AnswerIntake, tokens: VisitTokens, today: Today) => new AnswerDesk(intake, tokens, today),
      inject: [AnswerIntake, VisitTokens, TODAY],
    },
  ],
});
