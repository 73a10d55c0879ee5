import { incarnationOf } from '@kinerja/log-witness';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import type { AccountAdministration } from '../account/account-administration';
import type { IdentitySettings } from '../identity.settings';
import type { KeyedDigests } from '../keys/keyed-digests';
import type { ServiceAccountHandler } from '../service-account/service-account.handler';
import { ReachableNetworks } from './reachable-networks';
import { WebhookAdministration } from './webhook-administration';
import { WebhookDeliveryStore } from './webhook-delivery-store';
import { WebhookDispatcher } from './webhook-dispatcher';
import { WebhookReceivers } from './webhook-receivers';
import { WebhookSecrets } from './webhook-secrets';
import { WebhookStanding } from './webhook-standing';
import { webhookHandler } from './webhook.handler';
import { usualWebhooks } from './webhook.settings';

type Needs = Readonly<{ serviceAccounts: ServiceAccountHandler; administration: AccountAdministration }>;
type Keys = Readonly<{ digests: KeyedDigests; settings: Pick<IdentitySettings, 'webhooks'> }>;

/** What other systems are told with. */
export const webhookParts = (
  runtime: ServiceRuntime,
  keys: Keys,
  { serviceAccounts: accounts, administration }: Needs,
) => {
  const { store, dataSource: source, projections, clock } = runtime;
  const settings = { ...usualWebhooks, ...keys.settings.webhooks };
  const webhooks = webhookHandler(store);
  const networks = new ReachableNetworks(settings);
  const webhookSecrets = new WebhookSecrets(keys.digests);
  const restoredAt = async (): Promise<bigint> => (await incarnationOf(runtime.pool)).since;
  const webhookStanding = new WebhookStanding({ webhooks, accounts, source, restoredAt });
  const webhookDeliveries = new WebhookDeliveryStore(source);
  const sending = { store: webhookDeliveries, standing: webhookStanding, secrets: webhookSecrets };
  return {
    ...{ webhooks, webhookSecrets, webhookStanding, webhookDeliveries },
    webhookAdministration: new WebhookAdministration({ webhooks, accounts, administration, networks, source, clock }),
    webhookReceivers: new WebhookReceivers({ source, store, projections }),
    webhookDispatcher: new WebhookDispatcher({ ...sending, runtime, networks, settings }),
  };
};
