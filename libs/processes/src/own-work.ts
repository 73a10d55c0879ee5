import type { FirstOf } from '@kinerja/database';
import type { Pool } from 'pg';
import { parkedStreams, type ParkedStream } from './parked-streams';
import { refusedParts, type StandingPart } from './refused-parts';

/** A checkpoint beyond the log's head: its reaction would pass over what is written next. */
export type BeyondLog = Readonly<{ name: string; position: bigint; head: bigint }>;

/** What a service does by itself and cannot go on with. */
export type StandingWork = Readonly<{
  parked: FirstOf<ParkedStream>;
  refused: FirstOf<StandingPart>;
  beyond: readonly BeyondLog[];
}>;

const nothing: StandingWork = { parked: { items: [], count: 0 }, refused: { items: [], count: 0 }, beyond: [] };

/** Of a database that was made before there were processes nothing is asked. */
const isThere = async (pool: Pool): Promise<boolean> => {
  const { rows } = await pool.query<{ there: boolean }>(`SELECT to_regclass('process.work') IS NOT NULL AS there`);
  return rows[0]?.there ?? false;
};

const beyondLog = async (pool: Pool): Promise<readonly BeyondLog[]> => {
  const { rows } = await pool.query<{ name: string; position: string; head: string }>(
    `SELECT at.name, at.position, head.position AS head FROM process.reactions at, log.head
     WHERE at.position > head.position ORDER BY at.name`,
  );
  return rows.map(({ name, position, head }) => ({ name, position: BigInt(position), head: BigInt(head) }));
};

/** For whoever keeps the installation running; also while the service stands still. */
export const standingWork = async (pool: Pool): Promise<StandingWork> => {
  if (!(await isThere(pool))) return nothing;
  return { parked: await parkedStreams(pool), refused: await refusedParts(pool), beyond: await beyondLog(pool) };
};
