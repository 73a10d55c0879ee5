import type { Instant } from '@kinerja/vocabulary';
import type { ServiceAccountState } from './service-account.state';

export type ServiceAccountRefusal =
  | Readonly<{ code: 'service-account.wrong-status'; status: ServiceAccountState['status'] }>
  | Readonly<{ code: 'service-account.name-taken' }>
  | Readonly<{ code: 'service-account.no-scopes' }>
  | Readonly<{ code: 'service-account.nothing-new' }>
  | Readonly<{ code: 'service-account.no-key' }>
  | Readonly<{ code: 'service-account.key-known' }>
  | Readonly<{ code: 'service-account.key-elsewhere' }>
  | Readonly<{ code: 'service-account.two-keys' }>
  | Readonly<{ code: 'service-account.no-such-key' }>
  | Readonly<{ code: 'service-account.already-proposed'; lapsesAt: Instant }>
  | Readonly<{ code: 'service-account.no-proposal' }>
  | Readonly<{ code: 'service-account.proposal-lapsed'; lapsesAt: Instant }>
  | Readonly<{ code: 'service-account.same-administrator' }>;
