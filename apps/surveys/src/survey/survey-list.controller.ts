import { notFound, UuidParam, noSuch } from '@kinerja/problem-details';
import { PageQuery, type Page, Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import { Answers, Refuses } from '@kinerja/openapi';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { surveysAccess } from '../access';
import { findSurvey, pageOfSurveys } from './survey.queries';
import { type SurveyView, surveyAnswer, surveyPage } from './survey.view';

@Controller('surveys')
export class SurveyListController {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  @Get()
  @Access(surveysAccess.readSurveys)
  @Answers(surveyPage)
  @Refuses()
  list(@Query() query: PageQuery): Promise<Page<SurveyView>> {
    return pageOfSurveys(this.source, query);
  }

  @Get(':id')
  @Access(surveysAccess.readSurveys)
  @Answers(surveyAnswer)
  @Refuses(noSuch('survey'))
  async one(@UuidParam('id') surveyId: string): Promise<SurveyView> {
    const survey = await findSurvey(this.source, { surveyId });
    if (!survey) throw notFound('survey', { surveyId });
    return survey;
  }
}
