import type { AccessTokens } from './access-token';
import type { AccountState, IdentityClient } from './identity-client';
import type { SignedIn } from './session';

/** R19: an account that was disabled is out within this time. */
const CHECK_EVERY_MS = 30_000;
/** While identity is away nobody can be disabled either; but not for ever on the word of an old check. */
const TRUST_MS = 5 * 60_000;
const MOST_KEPT = 5_000;

type Check = Readonly<{ at: number; who: SignedIn }>;
export type Admission =
  | Readonly<{ kind: 'admitted'; who: SignedIn; token: string }>
  | Readonly<{ kind: 'ended' }>
  | Readonly<{ kind: 'unknown' }>;

/** Rule IDN-077: ended by the next password. One that is newer than what is known here was begun at another door. */
const isOfPassword = (session: SignedIn, known: SignedIn): boolean => session.passwordSetAt >= known.passwordSetAt;

/** Asks identity about an account again when the last answer is older than 30 s, before a token is handed out. */
export class AccountWatch {
  private readonly checks = new Map<string, Check>();

  constructor(
    private readonly identity: IdentityClient,
    private readonly tokens: AccessTokens,
    private readonly now: () => number,
  ) {}

  /** Identity has just said who this is. */
  note(who: SignedIn): void {
    if (this.checks.size >= MOST_KEPT) this.checks.clear();
    this.checks.set(who.accountId, { at: this.now(), who });
  }

  async admit(session: SignedIn): Promise<Admission> {
    const last = this.checks.get(session.accountId);
    if (last && this.isWithin(last, CHECK_EVERY_MS) && isOfPassword(session, last.who)) return this.admitted(last.who);
    const state = await this.identity.stateOf(await this.tokens.of(last?.who ?? session));
    return this.admissionOf(session, state, last);
  }

  private admissionOf(session: SignedIn, state: AccountState, last?: Check): Admission | Promise<Admission> {
    switch (state.kind) {
      case 'active':
        this.note(state.who);
        return isOfPassword(session, state.who) ? this.admitted(state.who) : { kind: 'ended' };
      case 'ended':
        this.checks.delete(session.accountId);
        return { kind: 'ended' };
      case 'unknown':
        return last && this.isWithin(last, TRUST_MS) && isOfPassword(session, last.who)
          ? this.admitted(last.who)
          : { kind: 'unknown' };
    }
  }

  private isWithin({ at }: Check, age: number): boolean {
    return this.now() - at < age;
  }

  private async admitted(who: SignedIn): Promise<Admission> {
    return { kind: 'admitted', who, token: await this.tokens.of(who) };
  }
}
