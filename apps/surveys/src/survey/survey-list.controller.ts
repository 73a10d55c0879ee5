import { notFound, UuidParam, noSuch } from '@kinerja/problem-details';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import { PageQuery, Roles, type Page } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { findSurvey, pageOfSurveys } from './survey.queries';
import { type SurveyView, surveyAnswer, surveyPage } from './survey.view';

@Controller('surveys')
@Roles('survey-officer', 'agency-admin', 'unit-head', 'auditor')
export class SurveyListController {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  @Get()
  @Answers(surveyPage)
  @Refuses()
  list(@Query() query: PageQuery): Promise<Page<SurveyView>> {
    return pageOfSurveys(this.source, query);
  }

  @Get(':id')
  @Answers(surveyAnswer)
  @Refuses(noSuch('survey'))
  async one(@UuidParam('id') surveyId: string): Promise<SurveyView> {
    const survey = await findSurvey(this.source, { surveyId });
    if (!survey) throw notFound('survey', { surveyId });
    return survey;
  }
}
