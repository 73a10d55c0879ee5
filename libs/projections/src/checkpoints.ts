import type { Pool, PoolClient } from 'pg';

/** The stored position of every projection named, 0 for one that is new. Makes the missing rows. */
export const readCheckpoints = async (pool: Pool, names: readonly string[]): Promise<ReadonlyMap<string, bigint>> => {
  await pool.query(
    `INSERT INTO projection.checkpoints (name, position) SELECT name, 0 FROM unnest($1::text[]) AS name
     ON CONFLICT (name) DO NOTHING`,
    [names],
  );
  const found = await pool.query<{ name: string; position: string }>(
    'SELECT name, position FROM projection.checkpoints WHERE name = ANY($1)',
    [names],
  );
  return new Map(found.rows.map(({ name, position }) => [name, BigInt(position)]));
};

/** Another process has moved the checkpoint: nothing was written, and the stored position has to be read again. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
}

/** Moves checkpoints that all stand at `from`. @throws CheckpointMoved when one of them does not. */
export const moveCheckpoints = async (
  client: PoolClient,
  names: readonly string[],
  [from, to]: readonly [bigint, bigint],
): Promise<void> => {
  const moved = await client.query(
    'UPDATE projection.checkpoints SET position = $3, moved_at = now() WHERE name = ANY($1) AND position = $2',
    [names, from.toString(), to.toString()],
  );
  if (moved.rowCount !== names.length) throw new CheckpointMoved(names.join(', '));
};

/** Takes the checkpoint's row lock, so that nobody moves it until the transaction ends. */
export const lockCheckpoint = async (client: PoolClient, name: string): Promise<void> => {
  await client.query('SELECT 1 FROM projection.checkpoints WHERE name = $1 FOR UPDATE', [name]);
};
