import { firstOf, MOST_SHOWN, refusalInWords, type FirstOf } from '@kinerja/database';
import { withoutValues } from '@kinerja/diagnostics';
import type { Recorded } from '@kinerja/event-store';
import { storable } from '@kinerja/kernel';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { UnfitRow } from './unfit-row';

/** An event that a projection could not work in; the rows of its stream are doubtful until the table is filled anew. */
export type SetAside = Readonly<{ position: bigint; eventType: string; stream: string; reason: string }>;

/** As it is kept: of which projection, since when. */
export type KeptAside = SetAside & Readonly<{ name: string; at: string }>;

const LONGEST_REASON = 300;

const wordsOf = (error: unknown): string => {
  if (error instanceof DatabaseError) return refusalInWords(error);
  if (error instanceof UnfitRow) return error.message;
  return error instanceof Error ? withoutValues(error.message) : 'something was thrown that is no error';
};

/** Without values, and in characters that a table can hold: the reason may be about one that it cannot. */
export const reasonOf = (error: unknown): string => storable(wordsOf(error), LONGEST_REASON);

export const setAsideFor = ({ position, type, stream }: Recorded, error: unknown): SetAside => ({
  ...{ position, eventType: type, stream },
  reason: reasonOf(error),
});

/** Within the transaction that moves the checkpoint past them. */
export const keepSetAside = async (client: PoolClient, name: string, events: readonly SetAside[]): Promise<void> => {
  if (events.length === 0) return;
  await client.query(
    `INSERT INTO projection.set_aside (name, position, event_type, stream, reason)
     SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[])
     ON CONFLICT (name, position) DO NOTHING`,
    [
      name,
      events.map(({ position }) => position.toString()),
      events.map(({ eventType }) => eventType),
      events.map(({ stream }) => stream),
      events.map(({ reason }) => reason),
    ],
  );
};

/** Before a table is filled anew. */
export const forgetSetAside = async (client: PoolClient, name: string): Promise<void> => {
  await client.query('DELETE FROM projection.set_aside WHERE name = $1', [name]);
};

type Row = Readonly<{ name: string; position: string; event_type: string; stream: string; reason: string; at: Date }>;

const kept = ({ name, position, event_type, stream, reason, at }: Row): KeptAside => ({
  ...{ name, position: BigInt(position), eventType: event_type, stream, reason },
  at: at.toISOString(),
});

/** Of every projection, or of the one named; the oldest first. */
export const setAsideEvents = async (client: Pool | PoolClient, name?: string): Promise<FirstOf<KeptAside>> => {
  const { rows } = await client.query<Row & Readonly<{ total: number }>>(
    `SELECT name, position, event_type, stream, reason, at, count(*) OVER ()::int AS total FROM projection.set_aside
     WHERE $1::text IS NULL OR name = $1 ORDER BY name, position LIMIT $2`,
    [name ?? null, MOST_SHOWN],
  );
  return firstOf(rows, kept);
};

/** Where the events stand in the log that a projection passed over: all of them. */
export const setAsidePositions = async (client: PoolClient, name: string): Promise<ReadonlySet<bigint>> => {
  const text = 'SELECT position FROM projection.set_aside WHERE name = $1';
  const { rows } = await client.query<{ position: string }>(text, [name]);
  return new Set(rows.map(({ position }) => BigInt(position)));
};

/** The newest event of each type and reason: many that stay bad must not hide the one that was mended. */
export const oneOfEachTrouble = async (pool: Pool, name: string, most: number): Promise<readonly KeptAside[]> => {
  const { rows } = await pool.query<Row>(
    `SELECT DISTINCT ON (event_type, reason) name, position, event_type, stream, reason, at FROM projection.set_aside
     WHERE name = $1 ORDER BY event_type, reason, position DESC LIMIT $2`,
    [name, most],
  );
  return rows.map(kept);
};

/** How many events each projection passed over; none is named that passed over none. */
export const setAsideCounts = async (pool: Pool): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await pool.query<{ name: string; count: number }>(
    'SELECT name, count(*)::int AS count FROM projection.set_aside GROUP BY name',
  );
  return new Map(rows.map(({ name, count }) => [name, count]));
};
