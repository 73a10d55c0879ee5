import type { Asked } from '@kinerja/database';

/** Within the owner's transaction: a table that begins empty is filled from the log's beginning, whatever was kept about its name. */
export const beginAnew = async (client: Asked, paths: readonly string[]): Promise<void> => {
  const names = paths.map((path) => path.replace(/^.*\./, ''));
  await client.query('DELETE FROM projection.checkpoints WHERE name = ANY ($1)', [names]);
  await client.query('DELETE FROM projection.set_aside WHERE name = ANY ($1)', [names]);
};
