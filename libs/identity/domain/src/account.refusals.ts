import type { Instant, Role } from '@kinerja/vocabulary';
import type { AccountState } from './account.state';

export type AccountRefusal =
  | Readonly<{ code: 'account.already-created' }>
  | Readonly<{ code: 'account.wrong-status'; status: AccountState['status'] }>
  | Readonly<{ code: 'account.bad-username'; username: string }>
  | Readonly<{ code: 'account.username-taken'; username: string }>
  | Readonly<{ code: 'account.no-roles' }>
  | Readonly<{ code: 'account.employee-without-person' }>
  | Readonly<{ code: 'account.system-and-pay' }>
  | Readonly<{ code: 'account.excluding-roles'; excluding: readonly [Role, Role] }>
  | Readonly<{ code: 'account.person-has-duty' }>
  | Readonly<{ code: 'account.disabled-by-person' }>
  | Readonly<{ code: 'account.own' }>
  | Readonly<{ code: 'account.own-role' }>
  | Readonly<{ code: 'account.own-recovery' }>
  | Readonly<{ code: 'account.reason-missing' }>
  | Readonly<{ code: 'account.same-administrator' }>
  | Readonly<{ code: 'account.not-the-proposer' }>
  | Readonly<{ code: 'account.not-activated' }>
  | Readonly<{ code: 'account.already-proposed'; role: Role; lapsesAt: Instant }>
  | Readonly<{ code: 'account.no-proposal' }>
  | Readonly<{ code: 'account.proposal-lapsed'; lapsesAt: Instant }>
  | Readonly<{ code: 'account.recovery-open' }>
  | Readonly<{ code: 'account.no-recovery' }>
  | Readonly<{ code: 'account.recovery-lapsed'; lapsesAt: Instant }>
  | Readonly<{ code: 'account.second-factor-set' }>
  | Readonly<{ code: 'account.no-second-factor' }>
  | Readonly<{ code: 'account.outside-account-linked' }>
  | Readonly<{ code: 'account.outside-account-taken' }>
  | Readonly<{ code: 'account.no-outside-account' }>
  | Readonly<{ code: 'account.too-many-passkeys'; most: number }>
  | Readonly<{ code: 'account.no-such-passkey' }>;
