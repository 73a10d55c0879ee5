import type { AccountId } from '@kinerja/identity-domain';
import { notFound } from '@kinerja/problem-details';
import type { Instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { noticesOf, openRecoveriesAt, rolesHeld, waitingProposals } from './account-details.queries';
import { accountItem, heldRole, noticeItem, recoveryItem, roleProposalItem } from './account-items';
import { accountNames } from './account-names.queries';
import type { AccountDetails, OwnAccountDetails, RecoveryItem, RoleProposalItem } from './account.view';
import { accountById, accountsByIds, type Account } from './accounts.queries';

/** Who asks, and when: what has lapsed by then waits for nobody. */
export type Asking = Readonly<{ asks: AccountId; at: Instant }>;

const firstOf = <T>([first]: readonly T[]): T | undefined => first;

const openOf = async (source: DataSource, account: Account, { asks, at }: Asking) => {
  const { accountId } = account;
  const [held, proposals, recoveries] = await Promise.all([
    rolesHeld(source, accountId),
    waitingProposals(source, at, { accountId }),
    openRecoveriesAt(source, at, { accountId }),
  ]);
  const names = await accountNames(source, [
    ...held.flatMap(({ grantedBy, proposedBy }) => [grantedBy, proposedBy]),
    ...proposals.map(({ proposedBy }) => proposedBy),
    ...recoveries.map(({ askedBy }) => askedBy),
  ]);
  const around = { account, names, asks };
  const recovery = firstOf(recoveries.map((row) => recoveryItem(row, around)));
  return {
    held: held.map((row) => heldRole(row, names)),
    proposals: proposals.map((row) => roleProposalItem(row, around)),
    ...(recovery && { recovery }),
  };
};

/** @throws ProblemException 404 */
export const accountDetailsOf = async (
  source: DataSource,
  accountId: AccountId,
  asking: Asking,
): Promise<AccountDetails> => {
  const account = await accountById(source, accountId);
  if (!account) throw notFound('account', { accountId });
  const { createdAt, passwordSetAt, statusReason } = account;
  return {
    ...accountItem(account),
    createdAt,
    ...(passwordSetAt && { passwordSetAt }),
    ...(statusReason !== null && { statusReason }),
    ...(await openOf(source, account, asking)),
  };
};

export const ownDetailsOf = async (source: DataSource, account: Account, at: Instant): Promise<OwnAccountDetails> => {
  const { accountId, username, passwordSetAt } = account;
  const [{ held, recovery }, notices] = await Promise.all([
    openOf(source, account, { asks: accountId, at }),
    noticesOf(source, accountId),
  ]);
  const names = await accountNames(source, notices.map(({ by }) => by)); // prettier-ignore
  return {
    username,
    ...(passwordSetAt && { passwordSetAt }),
    held,
    ...(recovery && { recovery }),
    notices: notices.map((row) => noticeItem(row, names)),
  };
};

type About = Readonly<{ accountId: AccountId }>;

/** Each row with its account. */
const aroundEach = async (source: DataSource, rows: readonly About[], by: readonly AccountId[], asks: AccountId) => {
  const [accounts, names] = await Promise.all([
    accountsByIds(source, rows.map(({ accountId }) => accountId)), // prettier-ignore
    accountNames(source, by),
  ]);
  const known = new Map(accounts.map((account) => [account.accountId, { account, names, asks }]));
  return <Row extends About, Item>(some: readonly Row[], itemOf: (row: Row, around: { account: Account; names: typeof names; asks: AccountId }) => Item): Item[] =>
    some.flatMap((row) => {
      const around = known.get(row.accountId);
      return around ? [itemOf(row, around)] : [];
    }); // prettier-ignore
};

/** All that waits for a second administrator. */
export const waitingProposalItems = async (source: DataSource, { asks, at }: Asking): Promise<RoleProposalItem[]> => {
  const rows = await waitingProposals(source, at);
  const items = await aroundEach(source, rows, rows.map(({ proposedBy }) => proposedBy), asks); // prettier-ignore
  return items(rows, roleProposalItem);
};

export const openRecoveryItems = async (source: DataSource, { asks, at }: Asking): Promise<RecoveryItem[]> => {
  const rows = await openRecoveriesAt(source, at);
  const items = await aroundEach(source, rows, rows.map(({ askedBy }) => askedBy), asks); // prettier-ignore
  return items(rows, recoveryItem);
};
