import type { AccessTokens } from './access-token';
import type { AccountState, IdentityClient } from './identity-client';
import type { SessionEnds } from './session-ends';
import type { SessionOwner, SessionProof, SignedIn } from './session';

/** R19: an account that was disabled, or a session that was ended elsewhere, is out within this time. */
const CHECK_EVERY_MS = 30_000;
/** While identity is away nobody can be disabled either; but not for ever on the word of an old check. */
const TRUST_MS = 5 * 60_000;
const MOST_KEPT = 5_000;

type Check = Readonly<{ at: number; who: SignedIn }>;
type OpenSession = SessionProof & Readonly<{ at: number }>;
export type Admission =
  | Readonly<{ kind: 'admitted'; who: SignedIn; token: string }>
  | Readonly<{ kind: 'ended' }>
  | Readonly<{ kind: 'unknown' }>;

/** Rule IDN-077: ended by the next password. One that is newer than what is known here was begun at another door. */
const isOfPassword = (session: SignedIn, known: SignedIn): boolean => session.passwordSetAt >= known.passwordSetAt;

/** Asks identity about an account and a session again when the last answer is older than 30 s, before a token is handed out. */
export class AccountWatch {
  private readonly accounts = new Map<string, Check>();
  /** When a session was last known to be open, and proved. */
  private readonly sessions = new Map<string, OpenSession>();

  constructor(
    private readonly identity: IdentityClient,
    private readonly tokens: AccessTokens,
    private readonly ends: SessionEnds,
    private readonly now: () => number,
  ) {}

  /** Identity has just said who this is. */
  note({ sessionId, provedAt, ...who }: SessionOwner): void {
    for (const kept of [this.accounts, this.sessions]) if (kept.size >= MOST_KEPT) kept.clear();
    this.accounts.set(who.accountId, { at: this.now(), who });
    this.sessions.set(sessionId, { at: this.now(), ...(provedAt !== undefined && { provedAt }) });
  }

  /** Identity has just taken a proof of this session's person; of the account it said nothing. */
  proved(sessionId: string, provedAt: string): void {
    this.sessions.set(sessionId, { at: this.now(), provedAt });
  }

  async admit(session: SessionOwner): Promise<Admission> {
    const known = this.knownOf(session, CHECK_EVERY_MS);
    // Who is kept out until something is set up is let in as soon as it is.
    if (known && !known.secondFactorDemand?.isDue) return this.admitted(session, known);
    const last = this.accounts.get(session.accountId)?.who ?? session;
    const { sessionId } = session;
    const state = await this.identity.stateOf(await this.tokens.of({ ...last, sessionId }));
    return this.admissionOf(session, state);
  }

  /** Signed out here. */
  async end(session: SessionOwner): Promise<void> {
    this.sessions.delete(session.sessionId);
    await this.ends.tell(session);
  }

  private admissionOf(session: SessionOwner, state: AccountState): Admission | Promise<Admission> {
    switch (state.kind) {
      case 'active':
        this.note({ ...state.who, ...state.proof, sessionId: session.sessionId });
        this.ends.identityIsBack();
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

  /** Who it is, where account and session were both seen to be good within this age. */
  private knownOf(session: SessionOwner, age: number): SignedIn | undefined {
    const account = this.accounts.get(session.accountId);
    const open = this.sessions.get(session.sessionId);
    if (!account || !open) return undefined;
    const isFresh = [account.at, open.at].every((at) => this.now() - at < age);
    return isFresh && isOfPassword(session, account.who) ? account.who : undefined;
  }

  /** The later proof counts: the cookie may come from another process of the door, which heard of one before this one did. */
  private async admitted({ sessionId, provedAt = '' }: SessionOwner, who: SignedIn): Promise<Admission> {
    const [latest] = [provedAt, this.sessions.get(sessionId)?.provedAt ?? ''].sort().reverse();
    const proof = latest ? { provedAt: latest } : {};
    return { kind: 'admitted', who, token: await this.tokens.of({ ...who, ...proof, sessionId }) };
  }
}
