import type { Instant } from '@kinerja/vocabulary';
import type { ServiceAccountId } from './service-account.events';
import type { WebhookKind } from './webhook-facts.rules';
import type { WebhookEvent, WebhookSecretId } from './webhook.events';

export type KnownWebhook = Readonly<{
  status: 'active' | 'suspended' | 'ended';
  serviceAccountId: ServiceAccountId;
  address: string;
  kinds: readonly WebhookKind[];
  secretId: WebhookSecretId;
  /** Signs beside the present one until then. */
  former?: Readonly<{ secretId: WebhookSecretId; until: Instant }>;
}>;
export type WebhookState = Readonly<{ status: 'absent' }> | KnownWebhook;

/** The secrets that a message is signed with at that moment, the present one first. */
export const secretsAt = ({ secretId, former }: KnownWebhook, at: Instant): readonly WebhookSecretId[] =>
  former && at < former.until ? [secretId, former.secretId] : [secretId];

type Later = Exclude<WebhookEvent, { type: 'WebhookRegistered' }>;

const changed = (state: KnownWebhook, event: Later): KnownWebhook => {
  switch (event.type) {
    case 'WebhookSecretRotated': {
      const { secretId, formerUntil } = event.data;
      return { ...state, secretId, former: { secretId: state.secretId, until: formerUntil } };
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
    return { status: 'active', serviceAccountId, address, kinds, secretId };
  }
  return state.status === 'absent' ? state : changed(state, event);
};
