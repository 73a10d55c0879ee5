import type { Clock } from '@kinerja/clock';
import { newId } from '@kinerja/commands';
import { Access, CallerAccount, type Page, type SignedIn } from '@kinerja/http-edge';
import { serviceAccountId, webhookSecretId, type WebhookSecretId } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { administratorProblems } from '../account/account.problems';
import { WebhookAdministration, type WebhookDone } from './webhook-administration';
import { WebhookSecrets } from './webhook-secrets';
import { WebhookStanding } from './webhook-standing';
import { RegisterWebhookDto, RotateWebhookSecretDto } from './webhook.dto';
import { webhookAddressProblems, webhookProblems } from './webhook.problems';
import { webhookPage, webhookWithSecret, type WebhookView } from './webhook.view';
import { webhooksOf } from './webhooks.queries';

type WithSecret = WebhookDone & Readonly<{ secret: string }>;

/** Addresses of other systems that are told of what happened, and what they hold against our signatures (IDN-226, IDN-227). */
@Controller()
export class WebhookController {
  constructor(
    @Inject(WebhookAdministration) private readonly administration: WebhookAdministration,
    @Inject(WebhookSecrets) private readonly secrets: WebhookSecrets,
    @Inject(WebhookStanding) private readonly standing: WebhookStanding,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Few enough for one page. */
  @Get('webhooks')
  @Access(identityAccess.readWebhooks)
  @Answers(webhookPage)
  @Refuses()
  async list(): Promise<Page<WebhookView>> {
    return { items: await webhooksOf(this.source, this.standing, this.clock.now()), next: null };
  }

  @Post('service-accounts/:id/webhooks')
  @Access(identityAccess.registerWebhook)
  @Answers(webhookWithSecret)
  @Refuses(webhookProblems, webhookAddressProblems, administratorProblems)
  async register(
    @UuidParam('id') id: string,
    @Body() { address, kinds, reason }: RegisterWebhookDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<WithSecret> {
    const about = await this.administration.about(newId('webhook'), caller);
    const secretId = webhookSecretId(newId('webhook-secret'));
    const owner = serviceAccountId(id);
    const data = { ...about, reason, kinds, secretId, serviceAccountId: owner };
    const said = {
      ...{ ...data, ...(await this.administration.account(owner)) },
      address: this.administration.addressIn(address),
    };
    return this.withSecret(await this.administration.done({ type: 'RegisterWebhook', data: said }), secretId);
  }

  @Post('webhooks/:id/secret')
  @Access(identityAccess.registerWebhook)
  @HttpCode(200)
  @Answers(webhookWithSecret)
  @Refuses(webhookProblems, administratorProblems)
  async rotate(
    @UuidParam('id') id: string,
    @Body() said: RotateWebhookSecretDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<WithSecret> {
    const secretId = webhookSecretId(newId('webhook-secret'));
    const data = { ...(await this.administration.about(id, caller)), ...said, secretId };
    return this.withSecret(await this.administration.done({ type: 'RotateWebhookSecret', data }), secretId);
  }

  private withSecret(done: WebhookDone, secretId: WebhookSecretId): WithSecret {
    return { ...done, secret: this.secrets.inWords(secretId) };
  }
}
