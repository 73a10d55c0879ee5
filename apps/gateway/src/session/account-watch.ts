import type { AccessTokens } from './access-token';
import type { AccountState, IdentityClient } from './identity-client';
import type { SessionOwner, SignedIn } from './session';

/** R19: an account that was disabled, or a session that was ended elsewhere, is out within this time. */
const CHECK_EVERY_MS = 30_000;
/** While identity is away nobody can be disabled either; but not for ever on the word of an old check. */
const TRUST_MS = 5 * 60_000;
const MOST_KEPT = 5_000;
/** Ends of sessions that are told at a time: whoever comes in first waits for them. */
const TOLD_AT_ONCE = 16;

type Check = Readonly<{ at: number; who: SignedIn }>;
export type Admission =
  | Readonly<{ kind: 'admitted'; who: SignedIn; token: string }>
  | Readonly<{ kind: 'ended' }>
  | Readonly<{ kind: 'unknown' }>;

/** Rule IDN-077: ended by the next password. One that is newer than what is known here was begun at another door. */
const isOfPassword = (session: SignedIn, known: SignedIn): boolean => session.passwordSetAt >= known.passwordSetAt;

/** Asks identity about an account and a session again when the last answer is older than 30 s, before a token is handed out. */
export class AccountWatch {
  private readonly accounts = new Map<string, Check>();
  /** When a session was last known to be open. */
  private readonly sessions = new Map<string, number>();
  /** Ended here while identity was away. */
  private readonly untold = new Map<string, SessionOwner>();
  private telling: Promise<unknown> | undefined;

  constructor(
    private readonly identity: IdentityClient,
    private readonly tokens: AccessTokens,
    private readonly now: () => number,
  ) {}

  /** Identity has just said who this is. */
  note({ sessionId, ...who }: SessionOwner): void {
    for (const kept of [this.accounts, this.sessions]) if (kept.size >= MOST_KEPT) kept.clear();
    this.accounts.set(who.accountId, { at: this.now(), who });
    this.sessions.set(sessionId, this.now());
  }

  async admit(session: SessionOwner): Promise<Admission> {
    const known = this.knownOf(session, CHECK_EVERY_MS);
    if (known) return this.admitted(session, known);
    const last = this.accounts.get(session.accountId)?.who ?? session;
    const state = await this.identity.stateOf(await this.tokens.of({ ...last, sessionId: session.sessionId }));
    return this.admissionOf(session, state);
  }

  /** Tells identity, now or when it is back, so that no copy of the cookie opens anything when this process is gone (IDN-090). */
  async end(session: SessionOwner): Promise<void> {
    this.sessions.delete(session.sessionId);
    const isTold = await this.identity.endSession(session.sessionId, await this.tokens.of(session));
    if (isTold) this.untold.delete(session.sessionId);
    else if (this.untold.size < MOST_KEPT) this.untold.set(session.sessionId, session);
  }

  private async admissionOf(session: SessionOwner, state: AccountState): Promise<Admission> {
    switch (state.kind) {
      case 'active':
        this.note({ ...state.who, sessionId: session.sessionId });
        await this.tell();
        return isOfPassword(session, state.who) ? this.admitted(session, state.who) : { kind: 'ended' };
      case 'ended':
        this.sessions.delete(session.sessionId);
        this.accounts.delete(session.accountId);
        return { kind: 'ended' };
      case 'unknown': {
        const known = this.knownOf(session, TRUST_MS);
        return known ? this.admitted(session, known) : { kind: 'unknown' };
      }
    }
  }

  /** Once for all who come in at the same time: many ends and many people would be a flood for identity, which has just come back. */
  private tell(): Promise<unknown> {
    const ended = [...this.untold.values()].slice(0, TOLD_AT_ONCE);
    this.telling ??= Promise.all(ended.map((session) => this.end(session))).finally(() => (this.telling = undefined));
    return this.telling;
  }

  /** Who it is, where account and session were both seen to be good within this age. */
  private knownOf(session: SessionOwner, age: number): SignedIn | undefined {
    const account = this.accounts.get(session.accountId);
    const seenAt = this.sessions.get(session.sessionId);
    if (!account || seenAt === undefined) return undefined;
    const isFresh = [account.at, seenAt].every((at) => this.now() - at < age);
    return isFresh && isOfPassword(session, account.who) ? account.who : undefined;
  }

  private async admitted({ sessionId }: SessionOwner, who: SignedIn): Promise<Admission> {
    return { kind: 'admitted', who, token: await this.tokens.of({ ...who, sessionId }) };
  }
}
