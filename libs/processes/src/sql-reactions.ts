import { inTransaction } from '@kinerja/database';
import { faultPoint } from '@kinerja/fault-points';
import type { Pool, PoolClient } from 'pg';
import type { ParkedEvent, ReactionMove, ReactionStore } from './reaction-store';

/** Seconds before an event is tried again: five, doubled each time, up to a quarter of an hour. */
const PAUSE = `LEAST(900, 5 * 2 ^ LEAST(attempts, 20)) * interval '1 second'`;

/** Events tried again in one round: what was tried is not due any more, so that the others follow. */
const AT_ONCE = 100;

const park = (client: PoolClient, name: string, events: readonly ParkedEvent[]) =>
  client.query(
    `INSERT INTO process.parked_events (reaction, position, stream, event_type, reason, attempts)
     SELECT $1, position, stream, event_type, reason, 0
     FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[]) AS event (position, stream, event_type, reason)
     ON CONFLICT (reaction, position) DO NOTHING`,
    [
      name,
      events.map(({ position }) => position.toString()),
      events.map(({ stream }) => stream),
      events.map(({ eventType }) => eventType),
      events.map(({ reason }) => reason),
    ],
  );

const move = async (client: PoolClient, { name, from, to, parked }: ReactionMove): Promise<boolean> => {
  const moved = await client.query(
    `INSERT INTO process.reactions (name, position) SELECT $1::text, $3::bigint WHERE $2::bigint = 0
     ON CONFLICT (name) DO NOTHING`,
    [name, from.toString(), to.toString()],
  );
  if (moved.rowCount === 0) {
    const text = 'UPDATE process.reactions SET position = $3, moved_at = now() WHERE name = $1 AND position = $2';
    const { rowCount } = await client.query(text, [name, from.toString(), to.toString()]);
    if (rowCount === 0) return false;
  }
  if (parked.length > 0) await park(client, name, parked);
  faultPoint('reaction.before-commit');
  return true;
};

/** In the service's database, schema `process`. */
export const sqlReactions = (pool: Pool): ReactionStore => ({
  position: async (name) => {
    const text = 'SELECT position FROM process.reactions WHERE name = $1';
    const { rows } = await pool.query<{ position: string }>(text, [name]);
    return BigInt(rows[0]?.position ?? 0);
  },
  move: (asked) => inTransaction(pool, (client) => move(client, asked)),
  parkedStreams: async (name) => {
    const text = 'SELECT DISTINCT stream FROM process.parked_events WHERE reaction = $1';
    const { rows } = await pool.query<{ stream: string }>(text, [name]);
    return new Set(rows.map(({ stream }) => stream));
  },
  due: async (name) => {
    const { rows } = await pool.query<{ position: string }>(
      `SELECT position FROM (
         SELECT DISTINCT ON (stream) position, retry_at FROM process.parked_events WHERE reaction = $1
         ORDER BY stream, position) AS first
       WHERE retry_at <= now() ORDER BY position LIMIT $2`,
      [name, AT_ONCE],
    );
    return rows.map(({ position }) => BigInt(position));
  },
  settle: async (name, position) => {
    const text = 'DELETE FROM process.parked_events WHERE reaction = $1 AND position = $2';
    await pool.query(text, [name, position.toString()]);
  },
  postpone: async (name, position, reason) => {
    await pool.query(
      `UPDATE process.parked_events SET attempts = attempts + 1, retry_at = now() + ${PAUSE}, reason = $3
       WHERE reaction = $1 AND position = $2`,
      [name, position.toString(), reason],
    );
  },
  parkedCounts: async () => {
    const text = 'SELECT reaction, count(*)::int AS count FROM process.parked_events GROUP BY reaction';
    const { rows } = await pool.query<{ reaction: string; count: number }>(text);
    return new Map(rows.map(({ reaction, count }) => [reaction, count]));
  },
});
