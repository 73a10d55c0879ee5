import { instantColumn, ReadTable } from '@kinerja/database';
import { dutyRoles, type AccountEvent, type AccountId } from '@kinerja/identity-domain';
import { insert, none, remove, tableProjection, together } from '@kinerja/projections';
import type { Instant, Role } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** A role that an account holds, since when and by whose word; what it may do follows from `AccountRow.roles`. */
@ReadTable('identity.account_roles', { version: 1 })
export class AccountRoleRow {
  @PrimaryColumn('uuid') accountId!: AccountId;
  @PrimaryColumn('text') role!: Role;
  @Column(instantColumn) since!: Instant;
  /** Null where it came with the account. `operator:…`: the owner of the machine. */
  @Column('text', { nullable: true }) grantedBy!: AccountId | null;
  /** Where it took two persons. */
  @Column('text', { nullable: true }) proposedBy!: AccountId | null;
}

export const accountRoles = tableProjection<AccountEvent, AccountRoleRow>(AccountRoleRow, {
  AccountCreated: ({ data: { accountId, roles, at } }) =>
    together(
      ...roles.map((role) => insert<AccountRoleRow>({ accountId, role, since: at, grantedBy: null, proposedBy: null })),
    ),
  RoleGranted: ({ data: { accountId, role, by, proposedBy = null, at } }) =>
    insert({ accountId, role, since: at, grantedBy: by, proposedBy }),
  RoleRevoked: ({ data: { accountId, role } }) => remove({ accountId, role }),
  // those of version 1 ended without a word of their own
  AccountDisabled: ({ data: { accountId } }) =>
    together(...dutyRoles.map((role) => remove<AccountRoleRow>({ accountId, role }))),
  AccountActivated: () => none,
  PasswordChanged: () => none,
  PasswordReset: () => none,
  AccountEnabled: () => none,
  ExternalIdSet: () => none,
  AccountForgotten: () => none,
  RoleProposed: () => none,
  RoleProposalEnded: () => none,
  RecoveryProposed: () => none,
  RecoveryAllowed: () => none,
  RecoveryEnded: () => none,
  SecondFactorSet: () => none,
  RecoveryCodesIssued: () => none,
  OutsideAccountLinked: () => none,
  OutsideAccountUnlinked: () => none,
  PasskeyAdded: () => none,
  PasskeyRemoved: () => none,
  SecondFactorRemoved: () => none,
});
