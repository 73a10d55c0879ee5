import type { WebhookEvent } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const setup = { object: 'webhook', isConfiguration: true } as const;
const why = ({ reason }: Readonly<{ reason: string }>) => facts.text('note', reason);

/** Of no secret more than that there is another one. */
export const webhookTrail: TrailOf<WebhookEvent> = {
  WebhookRegistered: {
    ...setup,
    facts: (data) => [
      ...facts.text('receiver-address', data.address),
      ...facts.terms('told-of', data.kinds),
      ...why(data),
    ],
  },
  WebhookSecretRotated: { ...setup, facts: (data) => [...facts.instant('until', data.formerUntil), ...why(data)] },
  WebhookSuspended: { ...setup, facts: why },
  WebhookResumed: { ...setup, facts: why },
  WebhookEnded: { ...setup, facts: (data) => [...facts.text('receiver-address', data.address), ...why(data)] },
  WebhookMessagesResent: {
    ...setup,
    facts: (data) =>
      'since' in data ? facts.instant('sent-since', data.since) : facts.text('message', data.messageId),
  },
};
