import { inTransaction } from '@kinerja/database';
import type { EventStore } from '@kinerja/event-store';
import type { Pool } from 'pg';
import { lockCheckpoint } from './checkpoints';
import { foldLog, type FoldedLog } from './fold-log';
import { forgetSetAside, keepSetAside } from './set-aside';
import { tableOf } from './table-of';
import type { TableProjection } from './table-projection';

type Source = Readonly<{ pool: Pool; store: EventStore }>;

/**
 * Empties and refills the table and sets its checkpoint, all in one transaction. Events that were set aside are tried again;
 * those that still cannot be worked in are set aside anew. Answers the position reached.
 */
export const rebuildTable = ({ pool, store }: Source, projection: TableProjection): Promise<FoldedLog> =>
  inTransaction(pool, async (client) => {
    const { name, path } = tableOf(projection.entity);
    await client.query(
      'INSERT INTO projection.checkpoints (name, position) VALUES ($1, 0) ON CONFLICT (name) DO NOTHING',
      [name],
    );
    await lockCheckpoint(client, name);
    await client.query(`DELETE FROM ${path}`);
    await forgetSetAside(client, name);
    const folded = await foldLog(client, store, projection);
    await keepSetAside(client, name, folded.setAside);
    await client.query('UPDATE projection.checkpoints SET position = $2, moved_at = now() WHERE name = $1', [
      name,
      folded.position.toString(),
    ]);
    return folded;
  });
