import type { Instant } from '@kinerja/vocabulary';
import type { ServiceAccountId } from './service-account.events';
import type { WebhookKind } from './webhook-facts.rules';
import type { WebhookEvent, WebhookSecretId } from './webhook.events';

export type FormerSecret = Readonly<{ secretId: WebhookSecretId; until: Instant }>;

export type KnownWebhook = Readonly<{
  status: 'active' | 'suspended' | 'ended';
  serviceAccountId: ServiceAccountId;
  address: string;
  kinds: readonly WebhookKind[];
  secretId: WebhookSecretId;
  /** Each signs beside the present one until then; the latest first. */
  formers: readonly FormerSecret[];
}>;
export type WebhookState = Readonly<{ status: 'absent' }> | KnownWebhook;

/** Those of before that count at that moment. */
export const formersAt = ({ formers }: KnownWebhook, at: Instant): readonly FormerSecret[] =>
  formers.filter(({ until }) => at < until);

/** The secrets that a message is signed with at that moment, the present one first. */
export const secretsAt = (webhook: KnownWebhook, at: Instant): readonly WebhookSecretId[] => [
  webhook.secretId,
  ...formersAt(webhook, at).map(({ secretId }) => secretId),
];

type Later = Exclude<WebhookEvent, { type: 'WebhookRegistered' }>;

const changed = (state: KnownWebhook, event: Later): KnownWebhook => {
  switch (event.type) {
    case 'WebhookSecretRotated': {
      const { secretId, formerUntil: until, at } = event.data;
      const former = { secretId: state.secretId, until };
      return { ...state, secretId, formers: until > at ? [former, ...formersAt(state, at)] : [] };
    }
    case 'WebhookSuspended':
      return { ...state, status: 'suspended' };
    case 'WebhookResumed':
      return { ...state, status: 'active' };
    case 'WebhookEnded':
      return { ...state, status: 'ended' };
    case 'WebhookMessagesResent':
      return state;
  }
};

export const evolveWebhook = (state: WebhookState, event: WebhookEvent): WebhookState => {
  if (event.type === 'WebhookRegistered') {
    const { serviceAccountId, address, kinds, secretId } = event.data;
    return { status: 'active', serviceAccountId, address, kinds, secretId, formers: [] };
  }
  return state.status === 'absent' ? state : changed(state, event);
};
