import { Access, CallerAccount, type SignedIn } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { UuidParam } from '@kinerja/problem-details';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { identityAccess } from '../access';
import { ReasonDto } from '../account/account.dto';
import { administratorProblems } from '../account/account.problems';
import { WebhookAdministration, type WebhookDone } from './webhook-administration';
import { WebhookStanding } from './webhook-standing';
import { webhookProblems } from './webhook.problems';
import { webhookDone } from './webhook.view';

/** Nothing is sent for a while, again, or never more (IDN-231). */
@Controller('webhooks')
export class WebhookStepsController {
  constructor(
    @Inject(WebhookAdministration) private readonly administration: WebhookAdministration,
    @Inject(WebhookStanding) private readonly standing: WebhookStanding,
  ) {}

  @Post(':id/suspension')
  @Access(identityAccess.endWebhook)
  @HttpCode(200)
  @Answers(webhookDone)
  @Refuses(webhookProblems, administratorProblems)
  async suspend(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<WebhookDone> {
    const data = { ...(await this.administration.about(id, caller)), reason };
    return this.administration.done({ type: 'SuspendWebhook', data });
  }

  @Post(':id/resumption')
  @Access(identityAccess.sendToWebhook)
  @HttpCode(200)
  @Answers(webhookDone)
  @Refuses(webhookProblems, administratorProblems)
  async resume(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<WebhookDone> {
    const about = await this.administration.about(id, caller);
    const data = { ...about, reason, isRestored: await this.standing.isRestored(about.webhookId) };
    return this.administration.done({ type: 'ResumeWebhook', data });
  }

  @Post(':id/ending')
  @Access(identityAccess.endWebhook)
  @HttpCode(200)
  @Answers(webhookDone)
  @Refuses(webhookProblems, administratorProblems)
  async end(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<WebhookDone> {
    const data = { ...(await this.administration.about(id, caller)), reason };
    return this.administration.done({ type: 'EndWebhook', data });
  }
}
