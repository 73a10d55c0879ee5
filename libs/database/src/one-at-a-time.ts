import type { Pool, PoolClient } from 'pg';
import { inTransaction } from './transaction';

/** Who came before did not come to an end in time: the same may succeed later. */
export class OthersAtWork extends Error {
  override readonly name = 'OthersAtWork';

  constructor(what: string) {
    super(`others are still at work on ${what}`);
  }
}

const PATIENCE_MS = 5_000;
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Work that is judged by what many streams say together: it goes one after another, in this process and in all others on the database.
 * It ends with the connection, so that a process that dies keeps nobody waiting.
 */
export class OneAtATime {
  /** Those who wait stand in line here, so that each process holds one connection for it however many wait. */
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly what: string,
  ) {}

  /**
   * Where the connection of its turn is cut, `work` comes to its end and the next one may have begun.
   * @throws OthersAtWork when its turn does not come within `patienceMs`; what `work` throws.
   */
  async run<T>(work: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
    const before = this.last;
    let end = (): void => undefined;
    const mine = new Promise<void>((resolve) => (end = resolve));
    this.last = before.then(() => mine);
    try {
      await this.turnAfter(before, patienceMs);
      return await inTransaction(this.pool, async (client) => {
        await client.query(`SET LOCAL lock_timeout = ${patienceMs}`);
        await this.lock(client);
        return work();
      });
    } finally {
      end();
    }
  }

  private async lock(client: PoolClient): Promise<void> {
    try {
      await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [this.what]);
    } catch (error) {
      throw isLockTaken(error) ? new OthersAtWork(this.what) : error;
    }
  }

  private async turnAfter(before: Promise<void>, patienceMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new OthersAtWork(this.what)), patienceMs);
    });
    await Promise.race([before, tooLong]).finally(() => clearTimeout(timer));
  }
}

const isLockTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE;
