const FREE_GUESSES = 4;
const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;
/** A name without a wrong attempt for so long begins anew. */
const FORGOTTEN_MS = 60 * 60_000;
/** So many wrong attempts on one name, from wherever they come, and nobody has free ones any more. */
const UNDER_ATTACK = 30;
const MOST_KEPT = 20_000;

type Guesses = Readonly<{ count: number; notBefore: number; last: number }>;
/** `client`: where the attempt comes from, as the door says it. */
export type Attempt = Readonly<{ name: string; client: string }>;

/** The newest of a bounded number of keys. */
class Counts {
  private readonly guesses = new Map<string, Guesses>();

  of(key: string, now: number): Guesses {
    const kept = this.guesses.get(key);
    return kept && now - kept.last < FORGOTTEN_MS ? kept : { count: 0, notBefore: 0, last: now };
  }

  set(key: string, guesses: Guesses): void {
    this.guesses.delete(key);
    const [oldest] = this.guesses.keys();
    if (this.guesses.size >= MOST_KEPT && oldest !== undefined) this.guesses.delete(oldest);
    this.guesses.set(key, guesses);
  }

  delete(key: string): void {
    this.guesses.delete(key);
  }
}

/**
 * R14: after four wrong attempts each further one of the same client on the same name waits twice as long, five minutes at most. Only
 * that client waits: a stranger who guesses keeps nobody out. A name that is guessed at from many places leaves a client one attempt
 * before the waiting begins. In this process only; unknown names are delayed like known ones.
 */
export class GuessDelay {
  private readonly clients = new Counts();
  private readonly names = new Counts();

  /** Milliseconds until the next attempt may be made. */
  waitOf(attempt: Attempt, now: number): number {
    return Math.max(0, this.clients.of(keyOf(attempt), now).notBefore - now);
  }

  failed(attempt: Attempt, now: number): void {
    const onName = this.names.of(attempt.name, now).count + 1;
    this.names.set(attempt.name, { count: onName, notBefore: 0, last: now });
    const count = this.clients.of(keyOf(attempt), now).count + 1;
    const free = onName > UNDER_ATTACK ? 1 : FREE_GUESSES;
    const delay = count < free ? 0 : Math.min(FIRST_MS * 2 ** (count - free), LONGEST_MS);
    this.clients.set(keyOf(attempt), { count, notBefore: now + delay, last: now });
  }

  /** Notes an attempt as wrong before anybody knows, so that of many at once each counts; what is answered takes the note back. */
  tried(attempt: Attempt, now: number): () => void {
    this.failed(attempt, now);
    return () => {
      const { count, ...noted } = this.names.of(attempt.name, now);
      this.names.set(attempt.name, { ...noted, count: Math.max(0, count - 1) });
      this.succeeded(attempt);
    };
  }

  succeeded(attempt: Attempt): void {
    this.clients.delete(keyOf(attempt));
  }
}

const keyOf = ({ name, client }: Attempt): string => JSON.stringify([name, client]);
