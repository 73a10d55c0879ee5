import type { Clock } from '@kinerja/clock';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, Access } from '@kinerja/http-edge';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { newId } from '@kinerja/commands';
import { serviceId, surveyId } from '@kinerja/surveys-domain';
import { localDate, unitId } from '@kinerja/vocabulary';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { surveysAccess } from '../access';
import { serviceOf } from '../service/service.queries';
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
    @Inject(DATA_SOURCE) private readonly source: DataSource,
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

  private async serviceOf(id: string) {
    const known = await serviceOf(this.source, id);
    return known ? { service: { serviceId: serviceId(known.serviceId), unitId: unitId(known.unitId) } } : {};
  }
}
