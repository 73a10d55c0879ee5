import type { ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Today } from '../intake/answer-flusher';
import { AnswerIntake } from '../intake/answer-intake';
import { VisitTokens } from '../intake/visit';
import { TODAY } from '../tokens';
import { AnswerDesk } from './answer-desk';
import { ResultController } from './result.controller';
import { SurveyFormController } from './survey-form.controller';

@Module({})
export class PublicPagesModule {
  static of({ module }: ServiceRuntime, features: readonly DynamicModule[]): DynamicModule {
    return {
      module: PublicPagesModule,
      imports: [module, ...features],
      controllers: [ResultController, SurveyFormController],
      providers: [
        {
          provide: AnswerDesk,
          useFactory: (intake: AnswerIntake, tokens: VisitTokens, today: Today) =>
            new AnswerDesk(intake, tokens, today),
          inject: [AnswerIntake, VisitTokens, TODAY],
        },
      ],
    };
  }
}
