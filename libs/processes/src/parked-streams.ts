import { firstOf, inTransaction, MOST_SHOWN, type FirstOf } from '@kinerja/database';
import type { Pool } from 'pg';
import { NotWaiting, type SkipReason } from './skip-reason';

/** Names an event that a reaction waits at: the first of its stream. */
export type ParkedPlace = Readonly<{ reaction: string; position: bigint }>;

/** A stream that a reaction does not go on with, as an operator sees it: its first event failed, the others wait for it. */
export type ParkedStream = ParkedPlace &
  Readonly<{
    stream: string;
    eventType: string;
    /** Without values of the event. */
    reason: string;
    parkedAt: string;
    retryAt: string;
    /** Events of the stream that wait, the failing one included. */
    held: number;
  }>;

type Row = Readonly<{
  reaction: string;
  position: string;
  stream: string;
  event_type: string;
  reason: string;
  parked_at: Date;
  retry_at: Date;
  held: number;
  total: number;
}>;

const parkedStream = ({
  reaction,
  position,
  stream,
  event_type,
  reason,
  parked_at,
  retry_at,
  held,
}: Row): ParkedStream => ({
  ...{ reaction, position: BigInt(position), stream, eventType: event_type, reason, held },
  ...{ parkedAt: parked_at.toISOString(), retryAt: retry_at.toISOString() },
});

/** The streams that reactions of the service do not go on with, the oldest first. */
export const parkedStreams = async (pool: Pool): Promise<FirstOf<ParkedStream>> => {
  const { rows } = await pool.query<Row>(
    `SELECT first.*, count(*) OVER ()::int AS total FROM (
       SELECT DISTINCT ON (reaction, stream) reaction, position, stream, event_type, reason, parked_at, retry_at,
         (count(*) OVER (PARTITION BY reaction, stream))::int AS held
       FROM process.parked_events ORDER BY reaction, stream, position) AS first
     ORDER BY parked_at, reaction, position LIMIT $1`,
    [MOST_SHOWN],
  );
  return firstOf(rows, parkedStream);
};

const notWaiting = ({ reaction, position }: ParkedPlace): NotWaiting =>
  new NotWaiting(`${reaction} does not wait at position ${position}; the first event of each stream is named`);

const IS_FIRST = `NOT EXISTS (SELECT FROM process.parked_events earlier
  WHERE earlier.reaction = parked.reaction AND earlier.stream = parked.stream AND earlier.position < parked.position)`;

/** Its time has come: the running service tries it within seconds, one that stands still as it starts. @throws NotWaiting */
export const releaseParkedEvent = async (pool: Pool, place: ParkedPlace): Promise<void> => {
  const text = `UPDATE process.parked_events parked SET retry_at = now() WHERE reaction = $1 AND position = $2 AND ${IS_FIRST}`;
  const { rowCount } = await pool.query(text, [place.reaction, place.position]);
  if (rowCount !== 1) throw notWaiting(place);
};

/** Passes over the event for good; the next of its stream follows. @throws NotWaiting */
export const skipParkedEvent = (pool: Pool, place: ParkedPlace, { by, reason }: SkipReason): Promise<void> =>
  inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `WITH gone AS (
         DELETE FROM process.parked_events parked WHERE reaction = $1 AND position = $2 AND ${IS_FIRST} RETURNING parked.*)
       INSERT INTO process.skipped_events (reaction, position, stream, event_type, failure, reason, skipped_by)
       SELECT reaction, position, stream, event_type, gone.reason, $3, $4 FROM gone`,
      [place.reaction, place.position, reason, by],
    );
    if (rowCount !== 1) throw notWaiting(place);
  });
