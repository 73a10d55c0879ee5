import { inTransaction } from '@kinerja/database';
import type { Pool } from 'pg';
import type { KeyRef } from './parked-key';

/** Who passes over a message and why; kept for ever. */
export type SkipReason = Readonly<{ by: string; reason: string }>;

/** The key is not parked, or the message was worked in or skipped before. */
export class NotParked extends Error {
  override readonly name = 'NotParked';
}

/**
 * Passes over one message of a parked key, also one that never came; `releaseKey` then goes on behind it.
 * @throws NotParked when the key does not wait for this message.
 */
export const skipMessage = (pool: Pool, message: KeyRef & Readonly<{ keySeq: bigint }>, why: SkipReason) =>
  inTransaction(pool, async (client) => {
    const { consumer, topic, key, keySeq } = message;
    const { rowCount } = await client.query(
      `SELECT 1 FROM messaging.parked_keys parked LEFT JOIN log.inbox_keys seen USING (consumer, topic, key)
       WHERE (consumer, topic, key) = ($1, $2, $3) AND $4 > coalesce(seen.last_seq, 0) FOR UPDATE OF parked`,
      [consumer, topic, key, keySeq],
    );
    if (rowCount !== 1) throw new NotParked(`${consumer} does not wait for message ${keySeq} of ${key} on ${topic}`);
    const skipped = await client.query(
      `INSERT INTO messaging.skipped_messages (consumer, topic, key, key_seq, envelope, reason, skipped_by)
       SELECT $1, $2, $3, $4, (SELECT envelope FROM messaging.parked_messages
         WHERE (consumer, topic, key, key_seq) = ($1, $2, $3, $4)), $5, $6 ON CONFLICT DO NOTHING`,
      [consumer, topic, key, keySeq, why.reason, why.by],
    );
    if (skipped.rowCount !== 1) throw new NotParked(`message ${keySeq} of ${key} on ${topic} was skipped before`);
    await client.query(
      `DELETE FROM messaging.parked_messages WHERE (consumer, topic, key, key_seq) = ($1, $2, $3, $4)`,
      [consumer, topic, key, keySeq],
    );
  });
