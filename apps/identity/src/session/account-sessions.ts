import type { AccountId } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import type { Instant } from '@kinerja/vocabulary';
import type { Account } from '../account/accounts.queries';
import { passwordSetAt, signedInAccount, type CameIn, type SignedInAccount } from '../account/signed-in';
import type { DemandedOf } from '../second-factor-demand/demanded-of';
import type { Proved, SessionStore } from './session-store';
import { endedSession } from './session.problems';

/** By an activation: when its password was set, and its session, the same at a repeat whose first answer was lost. */
type Activated = Readonly<{ setAt: Instant; sessionId: string }>;

/** Sessions, with what the gateway keeps of whose they are. */
export class AccountSessions {
  constructor(
    private readonly sessions: SessionStore,
    private readonly demandedOf: DemandedOf,
  ) {}

  /** `provedAt`: when the person proved who they are, where that was not now. */
  async begin(account: Account, agent: string, provedAt?: Instant): Promise<CameIn> {
    const begun = await this.sessions.begin(account.accountId, agent, undefined, provedAt);
    return { ...(await this.told(account, passwordSetAt(account))), ...begun };
  }

  /** The others of the account end. */
  async beginAlone(account: Account, agent: string, { setAt, sessionId }: Activated): Promise<CameIn> {
    const begun = await this.sessions.begin(account.accountId, agent, sessionId);
    await this.sessions.endOthers(account.accountId, begun.sessionId);
    return { ...(await this.told(account, setAt)), ...begun };
  }

  /** @throws ProblemException 403 once it was ended */
  async show(account: Account, sessionId: string | undefined): Promise<SignedInAccount & Partial<Proved>> {
    const open = sessionId === undefined ? {} : await this.sessions.open(sessionId, account.accountId);
    if (!open) throw problem('session.ended', endedSession);
    return { ...(await this.told(account, passwordSetAt(account))), ...open };
  }

  endOthers(accountId: AccountId, kept: string | undefined): Promise<void> {
    return this.sessions.endOthers(accountId, kept);
  }

  private async told(account: Account, setAt: Instant): Promise<SignedInAccount> {
    return signedInAccount(account, setAt, await this.demandedOf.account(account));
  }
}
