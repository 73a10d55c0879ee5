import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { PageQuery, Roles, type Page } from '@kinerja/service-shell';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { SurveyQueries } from './survey.queries';
import { surveyAnswer, surveyPage, type SurveyView } from './survey.view';

@Controller('surveys')
@Roles('survey-officer', 'agency-admin', 'unit-head', 'auditor')
export class SurveyListController {
  constructor(@Inject(SurveyQueries) private readonly queries: SurveyQueries) {}

  @Get()
  @Answers(surveyPage)
  @Refuses()
  list(@Query() query: PageQuery): Promise<Page<SurveyView>> {
    return this.queries.page(query);
  }

  @Get(':id')
  @Answers(surveyAnswer)
  @Refuses(noSuch('survey'))
  async one(@UuidParam('id') surveyId: string): Promise<SurveyView> {
    const survey = await this.queries.find({ surveyId });
    if (!survey) throw notFound('survey', { surveyId });
    return survey;
  }
}
