import { derivedCommand } from '@kinerja/commands';
import type { Recorded } from '@kinerja/event-store';
import {
  webhookFacts,
  type EndWebhook,
  type ServiceAccountEvent,
  type WebhookEvent,
  type WebhookId,
} from '@kinerja/identity-domain';
import { uuidv5 } from '@kinerja/kernel';
import { ownReaction, type OwnReaction } from '@kinerja/processes';
import { caughtUp } from '@kinerja/projections';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import type { ServiceAccountHandler } from '../service-account/service-account.handler';
import type { WebhookDeliveryStore } from './webhook-delivery-store';
import type { WebhookDispatcher } from './webhook-dispatcher';
import type { WebhookReceivers } from './webhook-receivers';
import type { WebhookHandler } from './webhook.handler';
import { WebhookRow } from './webhooks.table';

type Composed = ComposedRuntime<{
  serviceAccounts: ServiceAccountHandler;
  webhooks: WebhookHandler;
  webhookDeliveries: WebhookDeliveryStore;
  webhookReceivers: WebhookReceivers;
  webhookDispatcher: WebhookDispatcher;
}>;

const PATIENCE_MS = 30_000;

/** Rule IDN-228: what happened becomes a message to each webhook that is told of it, whose id follows from the event. */
const kept =
  ({ parts }: Composed) =>
  async ({ type, data, eventId, position }: Recorded): Promise<void> => {
    const fact = webhookFacts.get(type)?.(data);
    const told = fact ? await parts.webhookReceivers.of(fact.kind, position) : [];
    if (!fact || told.length === 0) return;
    await parts.webhookDeliveries.add(told, uuidv5(eventId, 'webhook'), fact);
    parts.webhookDispatcher.wake();
  };

/** In the order of the log, so that nothing is kept of a webhook that has ended and nothing is left out of what is sent again. */
export const webhookMessages = (composed: Composed): OwnReaction => {
  const { webhookDeliveries: deliveries, webhookDispatcher: dispatcher } = composed.parts;
  const wake = async (): Promise<void> => dispatcher.wake();
  const resumed = async (webhookIds: readonly WebhookId[]): Promise<void> => {
    await deliveries.beginAnew(webhookIds);
    await wake();
  };
  const name = 'webhook-messages';
  const { on } = ownReaction<WebhookEvent | ServiceAccountEvent>(name, {
    WebhookMessagesResent: async ({ data, position }) => {
      await deliveries.resend(data.webhookId, data, position);
      await wake();
    },
    WebhookEnded: ({ data }) => deliveries.abandon(data.webhookId),
    WebhookResumed: ({ data }) => resumed([data.webhookId]),
    ServiceAccountResumed: async ({ data: { serviceAccountId } }) => {
      const rows = await composed.dataSource.getRepository(WebhookRow).findBy({ serviceAccountId, isEnded: false });
      await resumed(rows.map(({ webhookId }) => webhookId));
    },
  });
  const keep = kept(composed);
  return { name, on: { ...on, ...Object.fromEntries([...webhookFacts.keys()].map((type) => [type, keep])) } };
};

/** One that somebody ended meanwhile is well. */
const end = ({ parts }: Composed, data: EndWebhook['data']): Promise<unknown> =>
  derivedCommand(data.webhookId, () => parts.webhooks.handle({ type: 'EndWebhook', data }));

/** Rule IDN-231: a webhook ends with its service account, also one that was registered in the moment in which that ended. */
export const webhookEndings = (composed: Composed): OwnReaction =>
  ownReaction<ServiceAccountEvent | WebhookEvent>('webhook-endings', {
    WebhookRegistered: async ({ data: { webhookId, serviceAccountId, by, reason, at } }) => {
      const { status } = await composed.parts.serviceAccounts.state({ serviceAccountId });
      if (status === 'ended') await end(composed, { webhookId, by, reason, now: at });
    },
    ServiceAccountEnded: async ({ data: { serviceAccountId, by, reason, at } }) => {
      await caughtUp(composed, PATIENCE_MS);
      const rows = await composed.dataSource.getRepository(WebhookRow).findBy({ serviceAccountId, isEnded: false });
      for (const { webhookId } of rows) await end(composed, { webhookId, by, reason, now: at });
    },
  });
