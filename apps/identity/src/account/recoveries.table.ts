import { instantColumn, ReadTable } from '@kinerja/database';
import type { AccountEvent, AccountId, RecoveryId } from '@kinerja/identity-domain';
import { insert, none, remove, tableProjection } from '@kinerja/projections';
import type { Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

export const recoveryStates = ['proposed', 'allowed'] as const;
export type RecoveryStatus = (typeof recoveryStates)[number];

/** One row per recovery that waits, for a second administrator or for the person with the code; also after it has lapsed. */
@ReadTable('identity.account_recoveries', { version: 1, isPersonal: true, indexes: [['accountId']] })
export class RecoveryRow {
  /** An account has one at a time. */
  @PrimaryColumn('uuid') accountId!: AccountId;
  @Column('uuid') recoveryId!: RecoveryId;
  @Column('text') status!: RecoveryStatus;
  /** Personal; null once its key was destroyed, and where the owner of the machine gave none. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') askedBy!: AccountId;
  @Column(instantColumn) askedAt!: Instant;
  /** Of the proposal, then of the code. */
  @Column(instantColumn) lapsesAt!: Instant;
}

export const openRecoveries = tableProjection<AccountEvent, RecoveryRow>(RecoveryRow, {
  RecoveryProposed: ({ data: { accountId, recoveryId, reason, by, at, lapsesAt } }) =>
    insert({ accountId, recoveryId, status: 'proposed', reason, askedBy: by, askedAt: at, lapsesAt }),
  RecoveryAllowed: ({ data: { accountId, recoveryId, reason = null, by, at, expiresAt } }) =>
    insert({ accountId, recoveryId, status: 'allowed', reason, askedBy: by, askedAt: at, lapsesAt: expiresAt }),
  RecoveryEnded: ({ data: { accountId } }) => remove({ accountId }),
  PasswordReset: ({ data: { accountId } }) => remove({ accountId }),
  AccountCreated: () => none,
  AccountActivated: () => none,
  PasswordChanged: () => none,
  AccountDisabled: () => none,
  AccountEnabled: () => none,
  ExternalIdSet: () => none,
  AccountForgotten: ({ data: { accountId } }) => remove({ accountId }),
  RoleProposed: () => none,
  RoleProposalEnded: () => none,
  RoleGranted: () => none,
  RoleRevoked: () => none,
  SecondFactorSet: () => none,
  RecoveryCodesIssued: () => none,
  OutsideAccountLinked: () => none,
  OutsideAccountUnlinked: () => none,
  PasskeyAdded: () => none,
  PasskeyRemoved: () => none,
  SecondFactorRemoved: () => none,
});
