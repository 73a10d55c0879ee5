import { accountId, type AccountId } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import type { Instant } from '@kinerja/vocabulary';
import type { KeyedDigests } from '../keys/keyed-digests';
import { activationRefused, codeExpired, tooManyGuesses } from './account.problems';
import type { Account } from './accounts.queries';
import type { GuessDelay } from './guess-delay';
import type { RecoveryCodes } from './recovery-codes';
import type { CurrentAccounts } from './sign-in';

/** An account nobody has: codes for unknown names are compared with its code, in the same time. */
const NOBODY = accountId('00000000-0000-5000-8000-000000000000');

type Shown = Readonly<{ username: string; code: string; client: string; now: Instant }>;
/** What the right code is for. */
export type CodeOwner = Readonly<{ account: Account; sets: 'ActivateAccount' | 'ResetPassword' }>;

/** Checks codes, of an activation or of a recovery; writes nothing. */
export class ActivationCheck {
  constructor(
    private readonly accounts: CurrentAccounts,
    private readonly digests: KeyedDigests,
    private readonly recoveries: RecoveryCodes,
    private readonly delay: GuessDelay,
  ) {}

  /**
   * The account this code belongs to. The right one is taken also while wrong ones have to wait: it has 78 bits, so that what slows
   * guessing need keep nobody out.
   * @throws ProblemException 422, the same for an unknown name and a wrong code, or for a code that is too late; 429 with the seconds to
   * wait after many wrong ones; 503 while accounts are behind.
   */
  async check(shown: Shown): Promise<CodeOwner> {
    const name = shown.username.trim().toLowerCase();
    const account = await this.accounts.byUsername(name, () => true);
    const owner = await this.ownerOf(account, shown);
    if (owner) return owner;
    const [attempt, now] = [{ name, client: shown.client }, Date.parse(shown.now)];
    const wait = this.delay.waitOf(attempt, now);
    if (wait > 0) throw problem('sign-in.delayed', tooManyGuesses, { retryAfterSeconds: Math.ceil(wait / 1000) });
    this.delay.failed(attempt, now);
    throw problem('activation.refused', activationRefused);
  }

  /** Asks and compares the same whether or not there is such an account. */
  private async ownerOf(account: Account | undefined, shown: Shown): Promise<CodeOwner | undefined> {
    const id = account?.accountId ?? NOBODY;
    const isActivation = this.digests.isActivationCode(id, shown.code);
    const isRecovery = await this.isOfRecovery(id, shown);
    if (!account) return undefined;
    if (isActivation) return { account, sets: 'ActivateAccount' };
    return isRecovery ? { account, sets: 'ResetPassword' } : undefined;
  }

  private async isOfRecovery(id: AccountId, { code, now }: Shown): Promise<boolean> {
    const recovery = await this.recoveries.allowed(id);
    const isRight = this.digests.isRecoveryCode(recovery?.recoveryId ?? NOBODY, code);
    if (!recovery || !isRight) return false;
    if (now >= recovery.expiresAt) throw problem('activation.code-expired', codeExpired);
    return true;
  }
}
