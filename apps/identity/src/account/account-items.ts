import type { AccountId } from '@kinerja/identity-domain';
import type { AccountNames } from './account-names.queries';
import type { AccountNoticeRow } from './account-notices.table';
import type { AccountRoleRow } from './account-roles.table';
import type { AccountItem, OwnAccountDetails, RecoveryItem, RoleProposalItem } from './account.view';
import type { Account } from './accounts.queries';
import type { RecoveryRow } from './recoveries.table';
import type { RoleProposalRow } from './role-proposals.table';

export const accountItem = ({ accountId, username, employeeId, name, staffNumber, roles, status, statusBySystem }: Account): AccountItem => ({
  ...{ accountId, username, roles, status },
  ...(employeeId && { employeeId }),
  ...(name !== null && { name }),
  ...(staffNumber !== null && { staffNumber }),
  ...(status === 'disabled' && statusBySystem !== null && { disabledBySystem: statusBySystem }),
}); // prettier-ignore

export const heldRole = (
  { role, since, grantedBy, proposedBy }: AccountRoleRow,
  names: AccountNames,
): OwnAccountDetails['held'][number] => ({
  ...{ role, since },
  ...(grantedBy && { grantedBy: names.of(grantedBy) }),
  ...(proposedBy && { proposedBy: names.of(proposedBy) }),
});

/** Whose proposal it is, and about which account. */
type Around = Readonly<{ account: Account; names: AccountNames; asks: AccountId }>;

export const roleProposalItem = (
  { proposalId, role, reason, proposedBy, proposedAt, lapsesAt }: RoleProposalRow,
  { account: { accountId, username, name, status }, names, asks }: Around,
): RoleProposalItem => ({
  ...{ proposalId, accountId, username, account: name ?? username, status, role, proposedAt, lapsesAt },
  ...(reason !== null && { reason }),
  ...{ proposedBy: names.of(proposedBy), isOwn: proposedBy === asks },
});

export const recoveryItem = (
  { recoveryId, status, reason, askedBy, askedAt, lapsesAt }: RecoveryRow,
  { account: { accountId, username, name }, names, asks }: Around,
): RecoveryItem => ({
  ...{ recoveryId, accountId, username, account: name ?? username, status, askedAt, lapsesAt },
  ...(reason !== null && { reason }),
  ...{ askedBy: names.of(askedBy), isOwn: askedBy === asks },
});

export const noticeItem = (
  { noticeId, kind, role, by, at }: AccountNoticeRow,
  names: AccountNames,
): OwnAccountDetails['notices'][number] => ({
  ...{ noticeId, kind, at },
  ...(role && { role }),
  ...(by && { by: names.of(by) }),
});
