import { WEBHOOK_SCOPE, type KnownWebhook, type WebhookId } from '@kinerja/identity-domain';
import type { ServiceAccountHandler } from '../service-account/service-account.handler';
import type { WebhookHandler } from './webhook.handler';

export const heldBackReasons = ['webhook-suspended', 'webhook-ended', 'account-not-active', 'scope-missing'] as const;
/** Why nothing is sent now; what happens meanwhile is kept. */
export type HeldBack = (typeof heldBackReasons)[number];

export type StandingWebhook = Readonly<{ webhook?: KnownWebhook; heldBack?: HeldBack }>;

/** Rule IDN-231: whether a webhook is sent to, as the log has it and its service account now. */
export class WebhookStanding {
  constructor(
    private readonly webhooks: WebhookHandler,
    private readonly accounts: ServiceAccountHandler,
  ) {}

  async of(webhookId: WebhookId): Promise<StandingWebhook> {
    const webhook = await this.webhooks.state({ webhookId });
    if (webhook.status === 'absent') return {};
    const heldBack =
      webhook.status === 'active' ? await this.ofAccount(webhook) : (`webhook-${webhook.status}` as const);
    return { webhook, ...(heldBack && { heldBack }) };
  }

  private async ofAccount({ serviceAccountId }: KnownWebhook): Promise<HeldBack | undefined> {
    const account = await this.accounts.state({ serviceAccountId });
    if (account.status !== 'active') return 'account-not-active';
    return account.scopes.includes(WEBHOOK_SCOPE) ? undefined : 'scope-missing';
  }
}
