import type { Event } from '@kinerja/kernel';
import type { PoolClient } from 'pg';
import type { RowChange } from './row-change';
import { rowDifference } from './row-difference';
import { RowFold } from './row-fold';
import { tableOf } from './table-of';
import type { TableProjection } from './table-projection';
import { writeFold } from './write-row-changes';

/** Rows compared, and which one is the first that differs from what its events give; its values are not told, they may be personal. */
export type TableCheck = Readonly<{ name: string; rows: number; difference?: string }>;

const SHADOW = '"pg_temp"."shadow"';
/** Rows held in memory before they are written. */
const HELD_ROWS = 20_000;

const fill = async (
  client: PoolClient,
  fold: RowFold,
  { types, changes }: TableProjection,
  source: AsyncIterable<Event>,
): Promise<void> => {
  const heard = new Set(types);
  for await (const event of source) {
    if (!heard.has(event.type)) continue;
    fold.add(changes(event) as readonly RowChange[]);
    if (fold.size < HELD_ROWS) continue;
    await writeFold(client, fold);
    fold.clear();
  }
  await writeFold(client, fold);
};

/**
 * Folds `source` (own events or messages, in order) into a table beside the read model and compares row by row.
 * `client` is in a transaction with one snapshot and may make temporary tables; what it made is dropped with the transaction.
 */
export const checkTable = async (
  client: PoolClient,
  projection: TableProjection,
  source: AsyncIterable<Event>,
): Promise<TableCheck> => {
  const table = tableOf(projection.entity);
  await client.query(`DROP TABLE IF EXISTS ${SHADOW}`);
  await client.query(`CREATE TEMP TABLE shadow (LIKE ${table.path} INCLUDING ALL) ON COMMIT DROP`);
  await fill(client, new RowFold({ ...table, path: SHADOW }), projection, source);
  return { name: table.name, ...(await rowDifference(client, table, SHADOW)) };
};
