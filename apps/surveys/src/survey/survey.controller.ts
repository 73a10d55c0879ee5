import type { Clock } from '@kinerja/clock';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, Access } from '@kinerja/http-edge';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { newId } from '@kinerja/commands';
import { serviceId, surveyId } from '@kinerja/surveys-domain';
import { localDate } from '@kinerja/vocabulary';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { surveysAccess } from '../access';
import { serviceHandler, type ServiceHandler } from '../service/service.handler';
import type { SurveysConfig } from '../surveys.config';
import { SURVEYS_CONFIG } from '../tokens';
import { surveyCodeOf } from './survey-code';
import { CreateSurveyDto } from './survey.dto';
import { surveyHandler, type SurveyHandler } from './survey.handler';
import { surveyProblems } from './survey.problems';
import { surveyCreated, surveyDone } from './survey.view';

@Controller('surveys')
export class SurveyController {
  constructor(
    @Inject(surveyHandler) private readonly surveys: SurveyHandler,
    @Inject(serviceHandler) private readonly services: ServiceHandler,
    @Inject(SURVEYS_CONFIG) private readonly config: SurveysConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Access(surveysAccess.createSurvey)
  @Answers(surveyCreated)
  @Refuses(surveyProblems)
  async create(@Body() dto: CreateSurveyDto): Promise<CommandAnswer & { surveyId: string; code: string }> {
    const id = newId('survey');
    const code = surveyCodeOf(newId('survey-code'));
    const about = { title: dto.title, from: localDate(dto.from), to: localDate(dto.to), code };
    const { minimumRespondents } = this.config;
    const service = await this.serviceOf(dto.serviceId);
    const data = { surveyId: surveyId(id), ...service, ...about, minimumRespondents, now: this.clock.now() };
    const answer = unwrap(await this.surveys.handle({ type: 'CreateSurvey', data }), surveyProblems);
    return { surveyId: id, code, ...answer };
  }

  @Post(':id/opening')
  @Access(surveysAccess.openSurvey)
  @HttpCode(200)
  @Answers(surveyDone)
  @Refuses(surveyProblems)
  async open(@UuidParam('id') id: string): Promise<CommandAnswer> {
    const data = { surveyId: surveyId(id), now: this.clock.now() };
    return unwrap(await this.surveys.handle({ type: 'OpenSurvey', data }), surveyProblems);
  }

  @Post(':id/closing')
  @Access(surveysAccess.closeSurvey)
  @HttpCode(200)
  @Answers(surveyDone)
  @Refuses(surveyProblems)
  async close(@UuidParam('id') id: string): Promise<CommandAnswer> {
    const data = { surveyId: surveyId(id), now: this.clock.now() };
    return unwrap(await this.surveys.handle({ type: 'CloseSurvey', data }), surveyProblems);
  }

  /** From the log itself: one that was registered a moment ago is known, however late the read models are. */
  private async serviceOf(id: string) {
    const named = { serviceId: serviceId(id) };
    const known = await this.services.state(named);
    return known.status === 'registered' ? { service: { ...named, unitId: known.unitId } } : {};
  }
}
