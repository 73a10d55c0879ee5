import type { Clock } from '@kinerja/clock';
import type { AccountId } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import { tooManyGuesses } from '../account/account.problems';
import type { GuessDelay } from '../account/guess-delay';
import { codeMissing, guessedAt, wrongCode } from './second-factor.problems';
import type { SecondFactors } from './second-factors';

/** `client`: where the code is entered. */
type Shown = Readonly<{ accountId: AccountId; code: string | undefined; client: string }>;

/** Asks for a code; a wrong one is delayed like a wrong password, for the client that guesses, and an account has few of them a day. */
export class SecondFactorCheck {
  constructor(
    private readonly factors: Pick<SecondFactors, 'of' | 'take'>,
    private readonly delay: GuessDelay,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 422 for a wrong or used code, or after too many wrong ones on this account, 429 while this client has to wait. */
  async require({ accountId, code, client }: Shown): Promise<void> {
    const now = Date.parse(this.clock.now());
    const attempt = { name: accountId, client };
    const wait = this.delay.waitOf(attempt, now);
    if (wait > 0) throw problem('sign-in.delayed', tooManyGuesses, { retryAfterSeconds: Math.ceil(wait / 1000) });
    const wasRight = this.delay.tried(attempt, now);
    const taken = code === undefined ? 'wrong' : await this.factors.take(accountId, code, now);
    if (taken === 'right') return wasRight();
    if (taken === 'guessed-at') throw problem('second-factor.guessed-at', guessedAt);
    throw problem('second-factor.wrong-code', wrongCode);
  }

  /** Nothing of an account without a second factor. @throws ProblemException 422 without a code, else as above. */
  async requireWhereSet(shown: Shown): Promise<void> {
    if (!(await this.factors.of(shown.accountId))) return;
    if (shown.code === undefined) throw problem('second-factor.code-missing', codeMissing);
    await this.require(shown);
  }
}
