import type { Command } from '@kinerja/kernel';
import type { Instant, MachineScope } from '@kinerja/vocabulary';
import type { AccountId } from './account.events';
import type { ServiceAccountId } from './service-account.events';
import type { ServiceAccountState } from './service-account.state';
import type { WebhookKind } from './webhook-facts.rules';
import type { WebhookId, WebhookSecretId } from './webhook.events';

type About = Readonly<{ webhookId: WebhookId; by: AccountId; now: Instant }>;
type WithReason = About & Readonly<{ reason: string }>;

/** `account`: as it stands when this is asked. `others`: webhooks that the account has, without those that ended. */
export type RegisterWebhook = Command<
  'RegisterWebhook',
  WithReason & {
    serviceAccountId: ServiceAccountId;
    account: Readonly<{ status: ServiceAccountState['status']; scopes: readonly MachineScope[] }>;
    others: number;
    address: string;
    kinds: readonly WebhookKind[];
    secretId: WebhookSecretId;
  }
>;
/** `formerHours`: for which the present secret signs too; with 0, for wrong hands, no former one signs any more. */
export type RotateWebhookSecret = Command<
  'RotateWebhookSecret',
  WithReason & { secretId: WebhookSecretId; formerHours: number }
>;
export type SuspendWebhook = Command<'SuspendWebhook', WithReason>;
/** `isRestored`: the log was restored since it was last said that this one is sent to. */
export type ResumeWebhook = Command<'ResumeWebhook', WithReason & { isRestored: boolean }>;
export type EndWebhook = Command<'EndWebhook', WithReason>;
export type ResendWebhookMessages = Command<
  'ResendWebhookMessages',
  About & { what: Readonly<{ messageId: string }> | Readonly<{ since: Instant }> }
>;

export type WebhookCommand =
  RegisterWebhook | RotateWebhookSecret | SuspendWebhook | ResumeWebhook | EndWebhook | ResendWebhookMessages;
