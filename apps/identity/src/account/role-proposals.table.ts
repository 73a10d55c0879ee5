import { instantColumn, ReadTable } from '@kinerja/database';
import type { AccountEvent, AccountId, ProposalId } from '@kinerja/identity-domain';
import { insert, none, remove, tableProjection } from '@kinerja/projections';
import type { Instant, Role } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** One row per role that waits for a second administrator, also after it has lapsed: whoever asks leaves those out. */
@ReadTable('identity.role_proposals', { version: 1, isPersonal: true, indexes: [['accountId']] })
export class RoleProposalRow {
  @PrimaryColumn('uuid') proposalId!: ProposalId;
  @Column('uuid') accountId!: AccountId;
  @Column('text') role!: Role;
  /** Personal; null once its key was destroyed. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') proposedBy!: AccountId;
  @Column(instantColumn) proposedAt!: Instant;
  @Column(instantColumn) lapsesAt!: Instant;
}

export const openProposals = tableProjection<AccountEvent, RoleProposalRow>(RoleProposalRow, {
  RoleProposed: ({ data: { proposalId, accountId, role, reason, by, at, lapsesAt } }) =>
    insert({ proposalId, accountId, role, reason, proposedBy: by, proposedAt: at, lapsesAt }),
  RoleProposalEnded: ({ data: { proposalId } }) => remove({ proposalId }),
  RoleGranted: ({ data: { proposalId } }) => (proposalId ? remove({ proposalId }) : none),
  AccountCreated: () => none,
  AccountActivated: () => none,
  PasswordChanged: () => none,
  PasswordReset: () => none,
  AccountDisabled: () => none,
  AccountEnabled: () => none,
  ExternalIdSet: () => none,
  AccountForgotten: () => none, // disabling it ended them
  RoleRevoked: () => none,
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
