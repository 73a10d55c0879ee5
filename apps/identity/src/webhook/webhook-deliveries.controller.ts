import { Access, CallerAccount, listOrder, type Page, type SignedIn } from '@kinerja/http-edge';
import { webhookId } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { notFound, UuidParam } from '@kinerja/problem-details';
import { RUNTIME, type ServiceRuntime } from '@kinerja/service-runtime';
import { localDate, startOfDay } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { identityAccess } from '../access';
import { administratorProblems } from '../account/account.problems';
import { WebhookAdministration, type WebhookDone } from './webhook-administration';
import { WebhookDeliveryStore } from './webhook-delivery-store';
import { DeliveriesQuery, ResendSinceDto } from './webhook.dto';
import { noSuchMessage, webhookProblems } from './webhook.problems';
import { webhookDeliveryPage, webhookDone, type WebhookDeliveryView } from './webhook.view';
import { deliveriesAfter } from './webhooks.queries';

const order = listOrder('webhook deliveries', 'instant', 'uuid');

/** How messages went, and sending them once more (IDN-230). */
@Controller('webhooks')
export class WebhookDeliveriesController {
  constructor(
    @Inject(WebhookAdministration) private readonly administration: WebhookAdministration,
    @Inject(WebhookDeliveryStore) private readonly store: WebhookDeliveryStore,
    @Inject(RUNTIME) private readonly runtime: ServiceRuntime,
  ) {}

  /** Of the last 30 days; empty for a webhook that nobody registered. */
  @Get(':id/deliveries')
  @Access(identityAccess.readWebhooks)
  @Answers(webhookDeliveryPage)
  @Refuses()
  async list(
    @UuidParam('id') id: string,
    @Query() { state, ...page }: DeliveriesQuery,
  ): Promise<Page<WebhookDeliveryView>> {
    const [at, messageId] = order.after(page) ?? [];
    const after = at !== undefined && messageId !== undefined ? { at, messageId } : undefined;
    const items = await deliveriesAfter(this.runtime.dataSource, {
      ...{ webhookId: webhookId(id), limit: page.limit + 1 },
      ...(state && { state }),
      ...(after && { after }),
    });
    return order.page(items, page.limit, (item) => [item.happenedAt, item.messageId]);
  }

  @Post(':id/resending')
  @Access(identityAccess.sendToWebhook)
  @HttpCode(200)
  @Answers(webhookDone)
  @Refuses(webhookProblems, administratorProblems)
  async resendSince(
    @UuidParam('id') id: string,
    @Body() { since }: ResendSinceDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<WebhookDone> {
    const what = { since: startOfDay(localDate(since), this.runtime.settings.zone) };
    const data = { ...(await this.administration.about(id, caller)), what };
    return this.administration.done({ type: 'ResendWebhookMessages', data });
  }

  @Post(':id/deliveries/:messageId/resending')
  @Access(identityAccess.sendToWebhook)
  @HttpCode(200)
  @Answers(webhookDone)
  @Refuses(webhookProblems, administratorProblems, noSuchMessage)
  async resend(
    @UuidParam('id') id: string,
    @UuidParam('messageId') messageId: string,
    @CallerAccount() caller: SignedIn,
  ): Promise<WebhookDone> {
    const about = await this.administration.about(id, caller);
    if (!(await this.store.has({ webhookId: about.webhookId, messageId }))) throw notFound('webhook-message');
    return this.administration.done({ type: 'ResendWebhookMessages', data: { ...about, what: { messageId } } });
  }
}
