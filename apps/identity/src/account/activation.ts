import { accountId } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import type { KeyedDigests } from '../keys/keyed-digests';
import { activationRefused } from './account.problems';
import type { Account } from './accounts.queries';
import type { GuessDelay } from './guess-delay';
import type { CurrentAccounts } from './sign-in';

/** An account nobody has: codes for unknown names are compared with its code, in the same time. */
const NOBODY = accountId('00000000-0000-5000-8000-000000000000');

/** Checks activation codes; writes nothing. */
export class ActivationCheck {
  constructor(
    private readonly accounts: CurrentAccounts,
    private readonly digests: KeyedDigests,
    private readonly delay: GuessDelay,
  ) {}

  /** The account this code belongs to. @throws ProblemException 422, the same for an unknown name and a wrong code; 503 while accounts are behind. */
  async check(username: string, code: string, now: number): Promise<Account> {
    const name = username.trim().toLowerCase();
    const account = await this.accounts.byUsername(name, () => true);
    const isRight = this.digests.isActivationCode(account?.accountId ?? NOBODY, code);
    if (account && isRight) return account;
    this.delay.failed(name, now);
    throw problem('activation.refused', activationRefused);
  }
}
