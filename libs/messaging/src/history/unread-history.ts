import { contextOf } from '@kinerja/contracts';
import { inTransaction, readTablesOf, type Asked, type Entity } from '@kinerja/database';
import type { Pool, PoolClient } from 'pg';
import { InboxMoved } from '../consumer/transient-error';
import { parseTopic } from '../envelope/topic';
import type { HeardTable } from '../handlers/heard-table';

/** What one table has still to read of a partition: from `next` up to, not including, `until`. */
export type Unread = Readonly<{ path: string; topic: string; partition: number; next: bigint; until: bigint }>;

/** Undefined for a table that migrations make. */
export const pathOf = ({ entity }: Pick<HeardTable, 'entity'>): string | undefined =>
  readTablesOf([entity as Entity])[0]?.path;

/**
 * Told by the owner's preparation which tables begin empty: those made of messages that the service has heard already must read
 * them before it is ready. A table of another version is none of these any more.
 */
export const noteUnread = async (
  client: Asked,
  { consumer, tables }: Readonly<{ consumer: string; tables: readonly HeardTable[] }>,
  paths: readonly string[],
): Promise<void> => {
  const known = tables.flatMap((table) => pathOf(table) ?? []);
  await client.query('DELETE FROM messaging.unread_history WHERE path <> ALL ($1)', [known]);
  for (const table of tables) {
    const path = pathOf(table);
    if (path === undefined || !paths.includes(path)) continue;
    const contexts = table.contracts.map(({ type }) => contextOf(type));
    await client.query(
      `INSERT INTO messaging.unread_history (path, topic, partition, until_offset)
       SELECT $1, topic, partition, next_offset FROM log.consumer_offsets
        WHERE consumer = $2 AND next_offset > 0 AND topic = ANY ($3)
       ON CONFLICT (path, topic, partition) DO UPDATE SET next_offset = 0, until_offset = excluded.until_offset`,
      [path, consumer, await topicsOfContexts(client, consumer, contexts)],
    );
  }
};

const topicsOfContexts = async (client: Asked, consumer: string, contexts: readonly string[]) => {
  const { rows } = await client.query('SELECT DISTINCT topic FROM log.consumer_offsets WHERE consumer = $1', [
    consumer,
  ]);
  return (rows as readonly Readonly<{ topic: string }>[])
    .map(({ topic }) => topic)
    .filter((topic) => contexts.includes(parseTopic(topic).context));
};

type Row = Readonly<{ path: string; topic: string; partition: number; next_offset: string; until_offset: string }>;

const unreadHistory = async (client: PoolClient): Promise<readonly Unread[]> => {
  const { rows } = await client.query<Row>(
    `SELECT path, topic, partition, next_offset, until_offset FROM messaging.unread_history
      ORDER BY path, topic, partition`,
  );
  return rows.map(({ next_offset, until_offset, ...row }) => ({
    ...row,
    next: BigInt(next_offset),
    until: BigInt(until_offset),
  }));
};

/** Within the transaction that writes the rows. @throws InboxMoved when another process of the service was faster. */
export const moveUnread = async (client: PoolClient, { path, topic, partition, next }: Unread, to: bigint) => {
  const { rowCount } = await client.query(
    `UPDATE messaging.unread_history SET next_offset = $5
      WHERE (path, topic, partition, next_offset) = ($1, $2, $3, $4)`,
    [path, topic, partition, next, to],
  );
  if (rowCount !== 1) throw new InboxMoved(`another process has read ${topic} for ${path}`);
};

type Ends = Readonly<{ consumer: string; tables: readonly HeardTable[] }>;

/**
 * Sets the ends to where the service stands now, which a process of a former release may have moved meanwhile. Where nothing is
 * left to read, forgets it all, and no process can have moved in between. Answers what is left.
 */
export const endsNow = (pool: Pool, { consumer, tables }: Ends): Promise<readonly Unread[]> =>
  inTransaction(pool, async (client) => {
    const known = tables.flatMap((table) => pathOf(table) ?? []);
    await client.query('SELECT FROM log.consumer_offsets WHERE consumer = $1 ORDER BY topic, partition FOR UPDATE', [
      consumer,
    ]);
    await client.query(
      `UPDATE messaging.unread_history unread SET until_offset = stands.next_offset FROM log.consumer_offsets stands
        WHERE stands.consumer = $1 AND (stands.topic, stands.partition) = (unread.topic, unread.partition)`,
      [consumer],
    );
    const unread = (await unreadHistory(client)).filter(({ path }) => known.includes(path));
    if (unread.every(({ next, until }) => next >= until)) await client.query('DELETE FROM messaging.unread_history');
    return unread.filter(({ next, until }) => next < until);
  });
