import { isUuid } from '@kinerja/kernel';
import { FormBody, NotACommand, Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import { surveysAccess } from '../access';
import { isSurveyCode } from '../survey/survey-code';
import { findSurvey } from '../survey/survey.queries';
import type { SurveyView } from '../survey/survey.view';
import { AnswerService } from './answer-service';
import { readAnswerForm, type AnswerForm } from './answer-form';
import { formPage } from './form.page';
import { closedPage, thanksPage, unknownPage } from './notice.pages';
import { HtmlPage, type Reply } from './page-headers';

/** The public form: HTML for people without account or script. */
@ApiExcludeController()
@Controller('s')
export class SurveyFormController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(AnswerService) private readonly answers: AnswerService,
  ) {}

  @Get(':code')
  @Access(surveysAccess.answerSurvey)
  @HtmlPage()
  async show(@Param('code') code: string, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const survey = await this.find(code);
    if (!survey) return answerWith(reply, 404, unknownPage('style.css'));
    if (survey.status !== 'open') return closedPage(survey);
    return formPage({
      survey,
      visit: this.answers.visitFor(survey.surveyId),
      given: {},
      missing: [],
      isExpired: false,
    });
  }

  /** Where a browser is sent once its answers are taken: going back to it or loading it again posts nothing. */
  @Get(':code/thanks')
  @Access(surveysAccess.answerSurvey)
  @HtmlPage()
  async thank(@Param('code') code: string, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const survey = await this.find(code);
    return survey ? thanksPage(survey) : answerWith(reply, 404, unknownPage('../style.css'));
  }

  @Post(':code')
  @Access(surveysAccess.answerSurvey)
  @NotACommand()
  @FormBody()
  @HttpCode(200)
  @HtmlPage()
  async send(
    @Param('code') code: string,
    @Body() body: unknown,
    @Headers('idempotency-key') header: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    const key = header !== undefined && isUuid(header.toLowerCase()) ? header.toLowerCase() : undefined;
    const survey = await this.find(code);
    if (!survey) return answerWith(reply, 404, unknownPage('style.css'));
    if (await this.answers.isRetry(survey.surveyId, key)) return seeThanks(reply, survey);
    if (survey.status !== 'open') return answerWith(reply, 409, closedPage(survey));
    return this.take(survey, readAnswerForm(body), key, reply);
  }

  private async take(survey: SurveyView, form: AnswerForm, key: string | undefined, reply: Reply): Promise<string> {
    if (!form.sheet) return answerWith(reply, 422, this.again(survey, form, form.visit, false));
    const taken = await this.answers.take(survey.surveyId, { visit: form.visit, key, sheet: form.sheet });
    switch (taken) {
      case 'taken':
      case 'repeated':
        return seeThanks(reply, survey);
      case 'closed':
        return answerWith(reply, 409, closedPage({ ...survey, status: 'closed' }));
      case 'expired':
        return answerWith(reply, 422, this.again(survey, form, '', true));
    }
  }

  /** The form with every answer kept; a visit that is no good is replaced. */
  private again(survey: SurveyView, { given, missing }: AnswerForm, visit: string, isExpired: boolean): string {
    const token = visit === '' ? this.answers.visitFor(survey.surveyId) : visit;
    return formPage({ survey, visit: token, given, missing, isExpired });
  }

  /** A draft is nobody's business yet. */
  private async find(code: string): Promise<SurveyView | undefined> {
    const survey = isSurveyCode(code) ? await findSurvey(this.source, { code }) : undefined;
    return survey?.status === 'draft' ? undefined : survey;
  }
}

/** Relative, so that it holds under any mount point. */
const seeThanks = (reply: Reply, { code }: SurveyView): string => {
  void reply.header('location', `${code}/thanks`);
  return answerWith(reply, 303, '');
};

const answerWith = (reply: Reply, status: number, page: string): string => {
  void reply.status(status);
  return page;
};
