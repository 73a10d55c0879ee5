import type { AccountId } from '@kinerja/identity-domain';
import { MoreThan, type DataSource, type FindOptionsWhere } from 'typeorm';
import type { Instant } from '@kinerja/vocabulary';
import { AccountNoticeRow } from './account-notices.table';
import { AccountRoleRow } from './account-roles.table';
import { RecoveryRow } from './recoveries.table';
import { RoleProposalRow } from './role-proposals.table';

/** What a person is shown of what happened to the account. */
const NEWEST = 20;

export const rolesHeld = (source: DataSource, accountId: AccountId): Promise<AccountRoleRow[]> =>
  source.getRepository(AccountRoleRow).find({ where: { accountId }, order: { since: 'ASC', role: 'ASC' } });

export const noticesOf = (source: DataSource, accountId: AccountId): Promise<AccountNoticeRow[]> =>
  source.getRepository(AccountNoticeRow).find({ where: { accountId }, order: { at: 'DESC' }, take: NEWEST });

/** Of one account or all, the ones that have not lapsed `at` this moment, the oldest first. */
export const waitingProposals = (
  source: DataSource,
  at: Instant,
  narrowed: FindOptionsWhere<RoleProposalRow> = {},
): Promise<RoleProposalRow[]> =>
  source
    .getRepository(RoleProposalRow)
    .find({ where: { ...narrowed, lapsesAt: MoreThan(at) }, order: { proposedAt: 'ASC', proposalId: 'ASC' } });

export const openRecoveriesAt = (
  source: DataSource,
  at: Instant,
  narrowed: FindOptionsWhere<RecoveryRow> = {},
): Promise<RecoveryRow[]> =>
  source
    .getRepository(RecoveryRow)
    .find({ where: { ...narrowed, lapsesAt: MoreThan(at) }, order: { askedAt: 'ASC', accountId: 'ASC' } });
