/** Sessions that were signed out, for as long as a copy of their cookie could still be shown. */
export interface SignedOut {
  add(sessionId: string, forMs: number): Promise<void>;
  has(sessionId: string): Promise<boolean>;
}

/** Those that this process signed out. */
export class MemorySignedOut implements SignedOut {
  private readonly until = new Map<string, number>();

  constructor(private readonly now: () => number = Date.now) {}

  add(sessionId: string, forMs: number): Promise<void> {
    const now = this.now();
    for (const [id, until] of this.until) if (until <= now) this.until.delete(id);
    this.until.set(sessionId, now + forMs);
    return Promise.resolve();
  }

  has(sessionId: string): Promise<boolean> {
    return Promise.resolve((this.until.get(sessionId) ?? 0) > this.now());
  }

  /** With what is left of their time. */
  all(): readonly (readonly [sessionId: string, forMs: number])[] {
    const now = this.now();
    return [...this.until].flatMap(([id, until]) => (until > now ? [[id, until - now] as const] : []));
  }
}
