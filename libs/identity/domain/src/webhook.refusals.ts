import type { MachineScope } from '@kinerja/vocabulary';
import type { ServiceAccountState } from './service-account.state';
import type { WebhookState } from './webhook.state';

export type WebhookRefusal =
  | Readonly<{ code: 'webhook.wrong-status'; status: WebhookState['status'] }>
  | Readonly<{ code: 'webhook.account-not-active'; status: ServiceAccountState['status'] }>
  | Readonly<{ code: 'webhook.scope-missing'; scope: MachineScope }>
  | Readonly<{ code: 'webhook.no-kinds' }>
  | Readonly<{ code: 'webhook.too-many'; most: number }>
  | Readonly<{ code: 'webhook.address-known' }>;
