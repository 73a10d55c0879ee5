import { Access } from '@kinerja/http-edge';
import { DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { localDateAt } from '@kinerja/vocabulary';
import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import { surveysAccess } from '../access';
import { isSurveyCode } from '../survey/survey-code';
import { findSurvey, resultBefore } from '../survey/survey.queries';
import { noResultPage, unknownPage } from './notice.pages';
import { HtmlPage, type Reply } from './page-headers';
import { isPublished, resultPage, type PublishedSurvey } from './result.page';
import { style } from './style';

/** Results of published surveys, and the style sheet of all public pages. */
@ApiExcludeController()
@Controller('s')
export class ResultController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get('style.css')
  @Access(surveysAccess.readPublishedResult)
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=86400')
  style(): string {
    return style;
  }

  @Get(':code/result')
  @Access(surveysAccess.readPublishedResult)
  @HtmlPage()
  async result(@Param('code') code: string, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const survey = isSurveyCode(code) ? await findSurvey(this.source, { code }) : undefined;
    if (survey && isPublished(survey)) return this.show(survey);
    void reply.status(404);
    return survey && survey.status !== 'draft' ? noResultPage(survey) : unknownPage('../style.css');
  }

  private async show(survey: PublishedSurvey): Promise<string> {
    const publishedOn = localDateAt(survey.publishedAt, this.settings.zone);
    return resultPage(survey, { publishedOn, before: await resultBefore(this.source, survey) });
  }
}
