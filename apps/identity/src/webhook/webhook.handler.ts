import { handlerFor, type CommandLog } from '@kinerja/commands';
import { webhookDecider, type WebhookEvent, type WebhookId } from '@kinerja/identity-domain';

export type WebhookHandler = ReturnType<typeof webhookHandler>;

/** Rule IDN-226: the same address twice would be told everything twice. */
const reserve = (event: WebhookEvent) => {
  if (event.type !== 'WebhookRegistered' && event.type !== 'WebhookEnded') return {};
  const { serviceAccountId, address } = event.data;
  const names = [{ scope: 'webhook-address', key: `${serviceAccountId} ${address}` }];
  return event.type === 'WebhookRegistered' ? { take: names } : { release: names };
};

export const webhookHandler = (store: CommandLog) =>
  handlerFor(webhookDecider, store, ({ webhookId }: Readonly<{ webhookId: WebhookId }>) => `webhook-${webhookId}`, {
    reserve,
    whenReserved: () => ({ code: 'webhook.address-known' }),
  });
