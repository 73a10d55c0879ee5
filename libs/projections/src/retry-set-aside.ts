import type { EventStore } from '@kinerja/event-store';
import type { Pool, PoolClient } from 'pg';
import { isRowFault } from './row-fault';
import { RunningProjection } from './running-projection';
import { oneOfEachTrouble, type KeptAside } from './set-aside';
import type { TableProjection } from './table-projection';
import { tableOf } from './table-of';
import { writeFold } from './write-row-changes';

type Source = Readonly<{ pool: Pool; store: Pick<EventStore, 'read'> }>;

/** Most kinds of trouble tried at a start. */
const TRIED = 100;

/** Writes in the open transaction, which is never committed, what one event means today. */
const fits = async (client: PoolClient, { store }: Source, running: RunningProjection, position: bigint) => {
  const [event] = await store.read(position - 1n, 1);
  const { fold, setAside } = running.workIn(event ? [event] : []);
  if (setAside.length > 0) return false;
  await client.query('SAVEPOINT trial');
  try {
    await writeFold(client, fold);
    return true;
  } catch (error) {
    if (!isRowFault(error)) throw error;
    return false;
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT trial');
  }
};

const anyFits = async (source: Source, projection: TableProjection, events: readonly KeptAside[]): Promise<boolean> => {
  const running = new RunningProjection(projection);
  const client = await source.pool.connect();
  try {
    await client.query('BEGIN');
    for (const { position } of events) if (await fits(client, source, running, position)) return true;
    return false;
  } finally {
    await client.query('ROLLBACK').then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }
};

/**
 * Whether one of the events that were set aside could be worked in by now, because handler or table were mended. Working it in
 * alone would be wrong, later events of its row have been worked in since: the table has to be filled anew.
 */
export const couldBeWorkedIn = async (source: Source, projection: TableProjection): Promise<boolean> => {
  const events = await oneOfEachTrouble(source.pool, tableOf(projection.entity).name, TRIED);
  return events.length > 0 && anyFits(source, projection, events);
};
