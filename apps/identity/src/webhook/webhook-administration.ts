import type { Clock } from '@kinerja/clock';
import { unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge';
import { webhookId, type ServiceAccountId, type WebhookCommand, type WebhookId } from '@kinerja/identity-domain';
import type { DataSource } from 'typeorm';
import type { AccountAdministration } from '../account/account-administration';
import { askedBy } from '../account/asked-by';
import type { ServiceAccountHandler } from '../service-account/service-account.handler';
import type { ReachableNetworks } from './reachable-networks';
import { webhookAddressIn } from './webhook-address';
import type { WebhookHandler } from './webhook.handler';
import { WebhookRow } from './webhooks.table';
import { webhookProblems } from './webhook.problems';

export type WebhookDone = CommandAnswer & Readonly<{ webhookId: WebhookId }>;

type Parts = Readonly<{
  webhooks: WebhookHandler;
  accounts: ServiceAccountHandler;
  administration: AccountAdministration;
  networks: ReachableNetworks;
  source: DataSource;
  clock: Clock;
}>;

/** What every request of an administrator about webhooks takes. */
export class WebhookAdministration {
  constructor(private readonly parts: Parts) {}

  /** @throws ProblemException 403 for an administrator of a moment ago. */
  async about(id: string, caller: SignedIn) {
    const { by } = askedBy(caller);
    await this.parts.administration.requireAdministrator(by);
    return { webhookId: webhookId(id), by, now: this.parts.clock.now() };
  }

  /** As it stands now, and how many webhooks it has. */
  async account(serviceAccountId: ServiceAccountId) {
    const state = await this.parts.accounts.state({ serviceAccountId });
    const others = await this.parts.source.getRepository(WebhookRow).countBy({ serviceAccountId, isEnded: false });
    return { account: { status: state.status, scopes: state.status === 'absent' ? [] : state.scopes }, others };
  }

  /** @throws ProblemException 422 */
  addressIn(text: string): string {
    return webhookAddressIn(text, this.parts.networks);
  }

  /** @throws ProblemException as the decider refuses. */
  async done(command: WebhookCommand): Promise<WebhookDone> {
    const { webhookId: id } = command.data;
    return { webhookId: id, ...unwrap(await this.parts.webhooks.handle(command), webhookProblems) };
  }
}
