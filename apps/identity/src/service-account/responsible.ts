import { accountId, type AccountId } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import type { CurrentAccounts } from '../account/sign-in';
import { unknownResponsible } from './service-account.problems';

/** Whose account answers for a service account. @throws ProblemException 422 where it is none in use, 503 while the accounts are behind. */
export const responsibleNamed = async (accounts: CurrentAccounts, username: string): Promise<AccountId> => {
  const account = await accounts.byUsername(username.toLowerCase(), ({ status }) => status === 'active');
  if (account?.status !== 'active') throw problem('service-account.responsible-unknown', unknownResponsible);
  return accountId(account.accountId);
};
