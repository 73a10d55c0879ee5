import { instantColumn, ReadTable } from '@kinerja/database';
import type { Recorded } from '@kinerja/event-store';
import type { AccountEvent, AccountId } from '@kinerja/identity-domain';
import { insert, none, tableProjection } from '@kinerja/projections';
import type { Instant, Role } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

export const noticeKinds = [
  'role-granted', 'role-revoked', 'password-changed', 'password-reset', 'recovery-proposed', 'recovery-allowed', 'recovery-ended',
  'second-factor-set', 'recovery-codes-issued', 'second-factor-removed', 'passkey-added', 'passkey-removed',
  'outside-account-linked', 'outside-account-unlinked',
] as const; // prettier-ignore
export type NoticeKind = (typeof noticeKinds)[number];

/** What happened to an account, for its person: nobody else's doing there goes unseen. */
@ReadTable('identity.account_notices', { version: 3, indexes: [['accountId', 'at']] })
export class AccountNoticeRow {
  /** Of the event. */
  @PrimaryColumn('uuid') noticeId!: string;
  @Column('uuid') accountId!: AccountId;
  @Column('text') kind!: NoticeKind;
  @Column('text', { nullable: true }) role!: Role | null;
  @Column('text', { nullable: true }) by!: AccountId | null;
  @Column(instantColumn) at!: Instant;
}

type Told = Recorded<Exclude<AccountEvent, { type: 'AccountCreated' }>>;

const notice =
  (kind: NoticeKind) =>
  ({ eventId, data }: Told) =>
    insert<AccountNoticeRow>({
      ...{ noticeId: eventId, accountId: data.accountId, kind, at: data.at },
      ...{ role: 'role' in data ? data.role : null, by: ('by' in data ? data.by : undefined) ?? null },
    });

export const accountNotices = tableProjection<Recorded<AccountEvent>, AccountNoticeRow>(AccountNoticeRow, {
  RoleGranted: notice('role-granted'),
  RoleRevoked: notice('role-revoked'),
  PasswordChanged: notice('password-changed'),
  PasswordReset: notice('password-reset'),
  RecoveryProposed: notice('recovery-proposed'),
  RecoveryAllowed: notice('recovery-allowed'),
  RecoveryEnded: notice('recovery-ended'),
  SecondFactorSet: notice('second-factor-set'),
  RecoveryCodesIssued: notice('recovery-codes-issued'),
  SecondFactorRemoved: notice('second-factor-removed'),
  OutsideAccountLinked: notice('outside-account-linked'),
  OutsideAccountUnlinked: notice('outside-account-unlinked'),
  PasskeyAdded: notice('passkey-added'),
  PasskeyRemoved: notice('passkey-removed'),
  AccountCreated: () => none,
  AccountActivated: () => none,
  AccountDisabled: () => none,
  AccountEnabled: () => none,
  ExternalIdSet: () => none,
  AccountForgotten: () => none,
  RoleProposed: () => none,
  RoleProposalEnded: () => none,
});
