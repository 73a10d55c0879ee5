import { instantColumn, ReadTable } from '@kinerja/database';
import type { AccountEvent, AccountId } from '@kinerja/identity-domain';
import { insert, none, remove, tableProjection } from '@kinerja/projections';
import type { Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Who comes in through the city's own provider, and as whom it knows them. */
@ReadTable('identity.outside_accounts', { version: 1, isPersonal: true, indexes: [{ unique: ['subject'] }] })
export class OutsideAccountRow {
  /** An account has one. */
  @PrimaryColumn('uuid') accountId!: AccountId;
  /** Keyed digest of issuer and subject. */
  @Column('text') subject!: string;
  /** What the provider called the person; null where it said nothing, and once the account's key was destroyed. */
  @Column('text', { nullable: true }) name!: string | null;
  @Column(instantColumn) linkedAt!: Instant;
}

export const outsideAccountsTable = tableProjection<AccountEvent, OutsideAccountRow>(OutsideAccountRow, {
  OutsideAccountLinked: ({ data: { accountId, subject, name = null, at } }) =>
    insert({ accountId, subject, name, linkedAt: at }),
  OutsideAccountUnlinked: ({ data: { accountId } }) => remove({ accountId }),
  AccountCreated: () => none,
  AccountActivated: () => none,
  PasswordChanged: () => none,
  PasswordReset: () => none,
  AccountDisabled: () => none,
  AccountEnabled: () => none,
  ExternalIdSet: () => none,
  AccountForgotten: () => none, // it ended with the disabling
  RoleProposed: () => none,
  RoleProposalEnded: () => none,
  RoleGranted: () => none,
  RoleRevoked: () => none,
  RecoveryProposed: () => none,
  RecoveryAllowed: () => none,
  RecoveryEnded: () => none,
  SecondFactorSet: () => none,
  RecoveryCodesIssued: () => none,
  SecondFactorRemoved: () => none,
  PasskeyAdded: () => none,
  PasskeyRemoved: () => none,
});
