import type { Clock } from '@kinerja/clock';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, Access } from '@kinerja/http-edge';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { surveyId } from '@kinerja/surveys-domain';
import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { surveysAccess } from '../access';
import { IntakeSettlement } from '../intake/intake-settlement';
import { surveyHandler, type SurveyHandler } from './survey.handler';
import { surveyProblems } from './survey.problems';
import { surveyDone } from './survey.view';

@Controller('surveys')
export class PublicationController {
  constructor(
    @Inject(surveyHandler) private readonly surveys: SurveyHandler,
    @Inject(IntakeSettlement) private readonly intake: IntakeSettlement,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Works in every answer that still waits, then states the result. */
  @Post(':id/publication')
  @Access(surveysAccess.publishSurvey)
  @HttpCode(200)
  @Answers(surveyDone)
  @Refuses(surveyProblems)
  async publish(@UuidParam('id') id: string): Promise<CommandAnswer> {
    const data = { surveyId: surveyId(id), intake: await this.intake.settle(id), now: this.clock.now() };
    return unwrap(await this.surveys.handle({ type: 'PublishSurvey', data }), surveyProblems);
  }
}
