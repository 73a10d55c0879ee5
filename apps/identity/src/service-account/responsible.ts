import { accountId, type AccountId } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import { localUsername, type AgencyCode } from '@kinerja/vocabulary';
import type { CurrentAccounts } from '../account/sign-in';
import { unknownResponsible } from './service-account.problems';

/** Whose accounts answer for service accounts. */
export class ResponsibleAccounts {
  constructor(
    private readonly accounts: CurrentAccounts,
    private readonly agency: AgencyCode,
  ) {}

  /** By the user name, with the agency behind it or without. @throws ProblemException 422 where it is of no account in use, 503 while the accounts are behind. */
  async named(username: string): Promise<AccountId> {
    const name = localUsername(username, this.agency);
    const account = await this.accounts.byUsername(name, ({ status }) => status === 'active');
    if (account?.status !== 'active') throw problem('service-account.responsible-unknown', unknownResponsible);
    return accountId(account.accountId);
  }
}
