import type { Brand, Event } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { AccountId } from './account.events';
import type { ServiceAccountId } from './service-account.events';
import type { WebhookKind } from './webhook-facts.rules';

export type WebhookId = Brand<string, 'WebhookId'>;
export const webhookId = (uuid: string): WebhookId => uuid as WebhookId;

/** Names a secret; the secret itself stands in no event and in no table. */
export type WebhookSecretId = Brand<string, 'WebhookSecretId'>;
export const webhookSecretId = (uuid: string): WebhookSecretId => uuid as WebhookSecretId;

type OfWebhook = Readonly<{ webhookId: WebhookId; by: AccountId; at: Instant }>;
type WithReason = OfWebhook & Readonly<{ reason: string }>;

/** `address`: of another system, without anything secret in it. `kinds`: what it is told of. */
export type WebhookRegistered = Event<
  'WebhookRegistered',
  WithReason & {
    serviceAccountId: ServiceAccountId;
    address: string;
    kinds: readonly WebhookKind[];
    secretId: WebhookSecretId;
  }
>;
/** Until `formerUntil` messages are signed with the former secret too. */
export type WebhookSecretRotated = Event<
  'WebhookSecretRotated',
  WithReason & { secretId: WebhookSecretId; formerUntil: Instant }
>;
export type WebhookSuspended = Event<'WebhookSuspended', WithReason>;
export type WebhookResumed = Event<'WebhookResumed', WithReason>;
/** For ever; the service account may have its `address` again from here on. */
export type WebhookEnded = Event<'WebhookEnded', WithReason & { serviceAccountId: ServiceAccountId; address: string }>;
/** One message, or all of what happened since a moment, is sent once more under the id it had. */
export type WebhookMessagesResent = Event<
  'WebhookMessagesResent',
  OfWebhook & ({ messageId: string } | { since: Instant })
>;

export type WebhookEvent =
  WebhookRegistered | WebhookSecretRotated | WebhookSuspended | WebhookResumed | WebhookEnded | WebhookMessagesResent;
