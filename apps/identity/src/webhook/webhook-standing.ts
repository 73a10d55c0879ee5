import { WEBHOOK_SCOPE, type KnownWebhook, type WebhookId } from '@kinerja/identity-domain';
import type { DataSource } from 'typeorm';
import type { ServiceAccountHandler } from '../service-account/service-account.handler';
import type { WebhookHandler } from './webhook.handler';
import { WebhookRow } from './webhooks.table';

export const heldBackReasons = [
  'webhook-suspended',
  'webhook-ended',
  'account-not-active',
  'scope-missing',
  'restored',
] as const;
/** Why nothing is sent now; what happens meanwhile is kept. */
export type HeldBack = (typeof heldBackReasons)[number];

export type StandingWebhook = Readonly<{ webhook?: KnownWebhook; heldBack?: HeldBack }>;

type Parts = Readonly<{
  webhooks: WebhookHandler;
  accounts: ServiceAccountHandler;
  source: DataSource;
  /** Behind which position the present life of the log begins. */
  restoredAt: () => Promise<bigint>;
}>;

/** Rule IDN-231: whether a webhook is sent to, as the log has it and its service account now. */
export class WebhookStanding {
  constructor(private readonly parts: Parts) {}

  async of(webhookId: WebhookId): Promise<StandingWebhook> {
    const webhook = await this.parts.webhooks.state({ webhookId });
    if (webhook.status === 'absent') return {};
    const heldBack = webhook.status === 'active' ? await this.ofActive(webhookId, webhook) : (`webhook-${webhook.status}` as const); // prettier-ignore
    return { webhook, ...(heldBack && { heldBack }) };
  }

  /** Whether the log was restored since it was last said that this one is sent to: nobody knows yet whether this is the city's or a copy. */
  async isRestored(webhookId: WebhookId): Promise<boolean> {
    const row = await this.parts.source.getRepository(WebhookRow).findOneBy({ webhookId });
    // While the table is filled anew nobody knows: what waits goes on waiting.
    return row === null || BigInt(row.sentSince) <= (await this.parts.restoredAt());
  }

  private async ofActive(webhookId: WebhookId, { serviceAccountId }: KnownWebhook): Promise<HeldBack | undefined> {
    const account = await this.parts.accounts.state({ serviceAccountId });
    if (account.status !== 'active') return 'account-not-active';
    if (!account.scopes.includes(WEBHOOK_SCOPE)) return 'scope-missing';
    return (await this.isRestored(webhookId)) ? 'restored' : undefined;
  }
}
