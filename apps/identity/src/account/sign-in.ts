import type { Clock } from '@kinerja/clock';
import type { EventStore } from '@kinerja/event-store';
import { accountId, type AccountId } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import { type ProjectionRunner, hasCaughtUp } from '@kinerja/projections';
import { accountsBehind, disabledAccount, signInRefused, tooManyGuesses } from './account.problems';
import type { DataSource } from 'typeorm';
import { accountById, accountByUsername, type Account } from './accounts.queries';
import type { Passwords } from '../credential/passwords';
import type { Attempt, GuessDelay } from './guess-delay';

const PATIENCE_MS = 500;

/** Where the accounts are read; they are brought up to date first, for who was activated a moment ago. */
export class CurrentAccounts {
  constructor(
    private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly projections: ProjectionRunner,
  ) {}

  /** @throws ProblemException 503 `account.not-yet-shown` while the account wanted may be among what is not shown yet. */
  async byUsername(username: string, isWanted: (account: Account) => boolean): Promise<Account | undefined> {
    const isBehind = !(await this.catchUp());
    const account = await accountByUsername(this.source, username);
    if (isBehind && !(account && isWanted(account))) throw problem('account.not-yet-shown', accountsBehind);
    return account;
  }

  async byId(accountId: AccountId): Promise<Account | undefined> {
    await this.catchUp();
    return accountById(this.source, accountId);
  }

  /** @throws ProblemException 403 for a disabled account, 503 while the accounts do not yet show what the token says. */
  async active(id: string): Promise<Account> {
    const account = await this.byId(accountId(id));
    if (account?.status === 'active') return account;
    if (account?.status === 'disabled' || account?.status === 'locked')
      throw problem('account.disabled', disabledAccount);
    throw problem('account.not-yet-shown', accountsBehind);
  }

  private catchUp(): Promise<boolean> {
    return hasCaughtUp({ store: this.store, projections: this.projections }, PATIENCE_MS);
  }
}

/** Checks passwords; writes nothing. */
export class SignIn {
  constructor(
    private readonly accounts: CurrentAccounts,
    private readonly passwords: Passwords,
    private readonly delay: GuessDelay,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 401 for whatever is wrong, 429 while this client has to wait, 503 when too many sign in or accounts are behind. */
  async check(username: string, password: string, client: string): Promise<Account> {
    const name = username.trim().toLowerCase();
    const attempt = { name, client };
    const now = Date.parse(this.clock.now());
    this.refuseWhileDelayed(attempt, now);
    const account = await this.accounts.byUsername(name, ({ status }) => status === 'active');
    const isRight = await this.passwords.isRight(account?.passwordId ?? null, password, client);
    if (!isRight || account?.status !== 'active') {
      this.delay.failed(attempt, now);
      throw problem('sign-in.refused', signInRefused);
    }
    this.delay.succeeded(attempt);
    return account;
  }

  /** @throws ProblemException 429 with the seconds to wait. */
  private refuseWhileDelayed(attempt: Attempt, now: number): void {
    const wait = this.delay.waitOf(attempt, now);
    if (wait > 0) throw problem('sign-in.delayed', tooManyGuesses, { retryAfterSeconds: Math.ceil(wait / 1000) });
  }
}
