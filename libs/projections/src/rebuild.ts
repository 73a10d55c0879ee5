import { inTransaction } from '@kinerja/database';
import type { EventStore } from '@kinerja/event-store';
import type { Pool, PoolClient } from 'pg';
import { lockCheckpoint } from './checkpoints';
import { RunningProjection } from './running-projection';
import { tableOf } from './table-of';
import type { TableProjection } from './table-projection';
import { writeFold } from './write-row-changes';

type Source = Readonly<{ pool: Pool; store: EventStore }>;

const READ = 5_000;
/** Rows held in memory before they are written; a row that many events touch is so written rarely. */
const HELD_ROWS = 20_000;

/**
 * Folds the whole log into the table that `client` sees under the projection's name.
 * Answers the last position. @throws Error naming the event that the projection cannot take.
 */
export const foldLog = async (client: PoolClient, store: EventStore, projection: TableProjection): Promise<bigint> => {
  const running = new RunningProjection(projection);
  const fold = running.newFold();
  for (;;) {
    const events = await store.read(running.position, READ);
    if (events.length === 0) break;
    const { upTo, fault } = running.workIn(events, fold);
    if (fault !== undefined) throw new Error(fault);
    running.position = upTo;
    if (fold.size < HELD_ROWS) continue;
    await writeFold(client, fold);
    fold.clear();
  }
  await writeFold(client, fold);
  return running.position;
};

/** Empties and refills the table and sets its checkpoint, all in one transaction. Answers the position reached. */
export const rebuildTable = ({ pool, store }: Source, projection: TableProjection): Promise<bigint> =>
  inTransaction(pool, async (client) => {
    const { name, path } = tableOf(projection.entity);
    await client.query(
      'INSERT INTO projection.checkpoints (name, position) VALUES ($1, 0) ON CONFLICT (name) DO NOTHING',
      [name],
    );
    await lockCheckpoint(client, name);
    await client.query(`DELETE FROM ${path}`);
    const position = await foldLog(client, store, projection);
    await client.query('UPDATE projection.checkpoints SET position = $2, moved_at = now() WHERE name = $1', [
      name,
      position.toString(),
    ]);
    return position;
  });
