import type { Pool } from 'pg';
import type { ServiceUnderCheck } from './service-under-check';

/** How far a read model or a consumer has come, and how far it has to come. */
export type Behind = Readonly<{ at: bigint; of: bigint }>;

/** Longer than another process of the service takes to look at the log again by itself. */
const PATIENCE_MS = 12_000;
const LOOK_MS = 200;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const sumOf = (positions: ReadonlyMap<string, bigint>): bigint => [...positions.values()].reduce((a, b) => a + b, 0n);

/**
 * Those of `ends` that do not come to their end; `look` says where each stands. What runs may lag a little: as long as one of
 * them moves, all are waited for. Empty where all have come.
 */
export const whatStandsStill = async (
  ends: ReadonlyMap<string, bigint>,
  look: () => Promise<ReadonlyMap<string, bigint>>,
  patienceMs = PATIENCE_MS,
): Promise<ReadonlyMap<string, Behind>> => {
  let [moved, sum] = [performance.now(), -1n];
  for (;;) {
    const positions = await look();
    const behind = [...ends].map(([name, of]) => [name, { at: positions.get(name) ?? 0n, of }] as const);
    const late = behind.filter(([, { at, of }]) => at < of);
    if (sumOf(positions) !== sum) [moved, sum] = [performance.now(), sumOf(positions)];
    if (late.length === 0 || performance.now() - moved > patienceMs) return new Map(late);
    await pause(LOOK_MS);
  }
};

const positionsOf = async (pool: Pool, names: readonly string[]): Promise<ReadonlyMap<string, bigint>> => {
  const { rows } = await pool.query<{ name: string; position: string }>(
    'SELECT name, position FROM projection.checkpoints WHERE name = ANY($1)',
    [names],
  );
  return new Map(rows.map(({ name, position }) => [name, BigInt(position)]));
};

/** The read models that do not come to where the log ended when this was asked. */
export const standingStill = async (
  { pool }: Pick<ServiceUnderCheck, 'pool'>,
  names: readonly string[],
  patienceMs?: number,
): Promise<ReadonlyMap<string, Behind>> => {
  const { rows } = await pool.query<{ position: string }>('SELECT position FROM log.head');
  const head = BigInt(rows[0]?.position ?? 0);
  return whatStandsStill(new Map(names.map((name) => [name, head])), () => positionsOf(pool, names), patienceMs);
};
