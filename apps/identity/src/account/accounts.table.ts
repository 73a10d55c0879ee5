import { instantColumn, nullableInstantColumn, ReadTable } from '@kinerja/database';
import type { AccountEvent, AccountId, CredentialId } from '@kinerja/identity-domain';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import type { EmployeeId, Instant, Role } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** `locked`: enabled again, without a password until it is recovered. */
export const accountStates = ['created', 'active', 'locked', 'disabled'] as const;
export type AccountStatus = (typeof accountStates)[number];

@ReadTable('identity.accounts', { version: 5, isPersonal: true, indexes: [{ unique: ['username'] }] })
export class AccountRow {
  @PrimaryColumn('uuid') accountId!: AccountId;
  @Column('uuid', { nullable: true }) employeeId!: EmployeeId | null;
  @Column('text') username!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('text') status!: AccountStatus;
  /** The password that counts, by its name in the credential store; null before the activation. */
  @Column('uuid', { nullable: true }) passwordId!: CredentialId | null;
  /** Sessions of earlier passwords have ended. */
  @Column(nullableInstantColumn) passwordSetAt!: Instant | null;
  /** Of the authenticator that counts; null without one. */
  @Column(nullableInstantColumn) secondFactorSetAt!: Instant | null;
  @Column(instantColumn) createdAt!: Instant;
  /** Why it was disabled or enabled last; null once its key was destroyed. */
  @Column('text', { nullable: true }) statusReason!: string | null;
  /** Who did; null where nobody has, and of events of version 1. */
  @Column('text', { nullable: true }) statusBy!: AccountId | null;
  /** What the city's own provider calls it. */
  @Column('text', { nullable: true }) externalId!: string | null;
}

const passwordSet = (accountId: AccountId, passwordId: CredentialId, passwordSetAt: Instant) =>
  patch<AccountRow>({ accountId }, { status: 'active', passwordId, passwordSetAt });

/** No user name can be one: it holds a space. */
const forgottenName = (accountId: AccountId): string => `(dihapus) ${accountId}`;

export const accountsTable = tableProjection<AccountEvent, AccountRow>(AccountRow, {
  AccountCreated: ({ data: { accountId, employeeId = null, username, roles, at } }) =>
    insert({
      ...{
        accountId,
        employeeId,
        username: username ?? forgottenName(accountId),
        roles: [...roles],
        status: 'created',
      },
      ...{ passwordId: null, passwordSetAt: null, secondFactorSetAt: null, createdAt: at },
      ...{ statusReason: null, statusBy: null, externalId: null },
    }),
  AccountActivated: ({ data: { accountId, credentialId, at } }) => passwordSet(accountId, credentialId, at),
  PasswordChanged: ({ data: { accountId, credentialId, at } }) =>
    patch({ accountId }, { passwordId: credentialId, passwordSetAt: at }),
  PasswordReset: ({ data: { accountId, credentialId, at } }) => passwordSet(accountId, credentialId, at),
  AccountDisabled: ({ data: { accountId, by = null, reason = null } }) =>
    patch(
      { accountId },
      { status: 'disabled', passwordId: null, secondFactorSetAt: null, statusReason: reason, statusBy: by },
    ),
  AccountEnabled: ({ data: { accountId, status, roles, by, reason } }) =>
    patch({ accountId }, { status, roles: [...roles], statusReason: reason, statusBy: by }),
  ExternalIdSet: ({ data: { accountId, externalId = null } }) => patch({ accountId }, { externalId }),
  RoleGranted: ({ data: { accountId, roles } }) => patch({ accountId }, { roles: [...roles] }),
  RoleRevoked: ({ data: { accountId, roles } }) => patch({ accountId }, { roles: [...roles] }),
  SecondFactorSet: ({ data: { accountId, at } }) => patch({ accountId }, { secondFactorSetAt: at }),
  SecondFactorRemoved: ({ data: { accountId } }) => patch({ accountId }, { secondFactorSetAt: null }),
  RecoveryCodesIssued: () => none,
  AccountForgotten: ({ data: { accountId } }) =>
    patch(
      { accountId },
      {
        username: forgottenName(accountId),
        status: 'disabled',
        passwordId: null,
        secondFactorSetAt: null,
        statusReason: null,
        externalId: null,
      },
    ),
  OutsideAccountLinked: () => none,
  OutsideAccountUnlinked: () => none,
  PasskeyAdded: () => none,
  PasskeyRemoved: () => none,
  RoleProposed: () => none,
  RoleProposalEnded: () => none,
  RecoveryProposed: () => none,
  RecoveryAllowed: () => none,
  RecoveryEnded: () => none,
});
