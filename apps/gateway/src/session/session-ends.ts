import type { AccessTokens } from './access-token';
import type { IdentityClient } from './identity-client';
import { LONGEST_MS, type SessionOwner } from './session';

const MOST_KEPT = 5_000;

type Untold = Readonly<{ session: SessionOwner; until: number }>;

/**
 * Tells identity which sessions were signed out, so that no copy of a cookie opens anything when this process is gone (IDN-090). What it
 * could not say while identity was away it says one after another when it is back; nobody waits for that.
 */
export class SessionEnds {
  private readonly untold = new Map<string, Untold>();
  private telling: Promise<void> | undefined;

  constructor(
    private readonly identity: IdentityClient,
    private readonly tokens: AccessTokens,
    private readonly now: () => number,
  ) {}

  async tell(session: SessionOwner): Promise<void> {
    if (await this.isTold(session)) return;
    if (this.untold.size < MOST_KEPT) this.untold.set(session.sessionId, { session, until: this.now() + LONGEST_MS });
  }

  /** Identity has just answered. Stops at the first that it does not take. */
  identityIsBack(): void {
    if (this.untold.size > 0) this.telling ??= this.tellAll().finally(() => (this.telling = undefined));
  }

  private async tellAll(): Promise<void> {
    for (const [id, { session, until }] of this.untold) {
      if (until > this.now() && !(await this.isTold(session))) return;
      this.untold.delete(id);
    }
  }

  private async isTold(session: SessionOwner): Promise<boolean> {
    return this.identity.endSession(session.sessionId, await this.tokens.of(session));
  }
}
