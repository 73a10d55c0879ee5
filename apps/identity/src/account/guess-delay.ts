const FREE_GUESSES = 4;
const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;
const MOST_KEPT = 20_000;

type Guesses = { count: number; notBefore: number };

/**
 * R14: after four wrong attempts each further one on the same name waits twice as long, five minutes at most, and never for
 * ever: a lock would let a stranger keep somebody out. In this process only; unknown names are delayed like known ones.
 */
export class GuessDelay {
  private readonly guesses = new Map<string, Guesses>();

  /** Milliseconds until the next attempt may be made. */
  waitOf(name: string, now: number): number {
    return Math.max(0, (this.guesses.get(name)?.notBefore ?? 0) - now);
  }

  failed(name: string, now: number): void {
    const count = (this.guesses.get(name)?.count ?? 0) + 1;
    const delay = count < FREE_GUESSES ? 0 : Math.min(FIRST_MS * 2 ** (count - FREE_GUESSES), LONGEST_MS);
    this.guesses.delete(name);
    this.forgetOldest();
    this.guesses.set(name, { count, notBefore: now + delay });
  }

  succeeded(name: string): void {
    this.guesses.delete(name);
  }

  /** A map keeps the order of insertion: the first key is the one that failed longest ago. */
  private forgetOldest(): void {
    const [oldest] = this.guesses.keys();
    if (this.guesses.size >= MOST_KEPT && oldest !== undefined) this.guesses.delete(oldest);
  }
}
