import type { Pool } from 'pg';
import type { ServiceUnderCheck } from './service-under-check';

/** How far a read model or a consumer has come, and how far it has to come. */
export type Behind = Readonly<{ at: bigint; of: bigint }>;

/** Longer than another process of the service takes to look at the log again by itself. */
const PATIENCE_MS = 12_000;
const LOOK_MS = 200;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const positionsOf = async (pool: Pool, names: readonly string[]): Promise<ReadonlyMap<string, bigint>> => {
  const { rows } = await pool.query<{ name: string; position: string }>(
    `SELECT name, coalesce(position, 0) AS position
     FROM unnest($1::text[]) AS name LEFT JOIN projection.checkpoints USING (name)`,
    [names],
  );
  return new Map(rows.map(({ name, position }) => [name, BigInt(position)]));
};

const sumOf = (positions: ReadonlyMap<string, bigint>): bigint => [...positions.values()].reduce((a, b) => a + b, 0n);

/**
 * The read models that do not come to where the log ended when this was asked. A running service may lag a little: as long as one of
 * them moves, all are waited for. Empty where all have come.
 */
export const standingStill = async (
  { pool }: Pick<ServiceUnderCheck, 'pool'>,
  names: readonly string[],
  patienceMs = PATIENCE_MS,
): Promise<ReadonlyMap<string, Behind>> => {
  const { rows } = await pool.query<{ position: string }>('SELECT position FROM log.head');
  const head = BigInt(rows[0]?.position ?? 0);
  let [moved, sum] = [performance.now(), -1n];
  for (;;) {
    const positions = await positionsOf(pool, names);
    const behind = [...positions].filter(([, at]) => at < head);
    if (sumOf(positions) !== sum) [moved, sum] = [performance.now(), sumOf(positions)];
    if (behind.length === 0 || performance.now() - moved > patienceMs)
      return new Map(behind.map(([name, at]) => [name, { at, of: head }]));
    await pause(LOOK_MS);
  }
};
