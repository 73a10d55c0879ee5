import { Loop } from '@kinerja/concurrency';
import type { Pool } from 'pg';
import type { KeyRef } from './parked-key';

export type RetryOptions = Readonly<{
  consumer: string;
  pool: Pool;
  release: (ref: KeyRef) => Promise<unknown>;
  /** Told about a round that the infrastructure spoilt; the next one comes anyway. */
  onFailure: (error: unknown) => void;
  everyMs?: number;
}>;

const EVERY_MS = 5_000;
const AT_ONCE = 50;

/** What may be tried without an operator: what failed, when its time has come, and gaps whose missing message is there by now. */
export const dueKeys = async (pool: Pool, consumer: string): Promise<readonly KeyRef[]> => {
  const { rows } = await pool.query<KeyRef>({
    name: 'messaging.due-keys',
    text: `SELECT consumer, topic, key
           FROM messaging.parked_keys parked LEFT JOIN log.inbox_keys seen USING (consumer, topic, key)
           WHERE consumer = $1 AND (
             (parked.cause = 'failed' AND parked.retry_at <= now())
             OR (parked.cause = 'gap' AND EXISTS (
               SELECT 1 FROM messaging.parked_messages held
               WHERE (held.consumer, held.topic, held.key) = (parked.consumer, parked.topic, parked.key)
                 AND held.key_seq = coalesce(seen.last_seq, 0) + 1)))
           ORDER BY parked.parked_at LIMIT $2`,
    values: [consumer, AT_ONCE],
  });
  return rows;
};

/** Tries parked keys again, ever more rarely; it never passes over a message. */
export class RetryParked {
  private readonly loop: Loop;

  constructor(private readonly options: RetryOptions) {
    const { everyMs = EVERY_MS, onFailure } = options;
    this.loop = new Loop(() => this.round(), { everyMs, firstMs: everyMs, onError: onFailure }).start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async round(): Promise<void> {
    const { consumer, pool, release } = this.options;
    for (const ref of await dueKeys(pool, consumer)) {
      if (this.loop.stopping.aborted) return;
      await release(ref);
    }
  }
}
