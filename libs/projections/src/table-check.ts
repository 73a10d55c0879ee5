import type { Event } from '@kinerja/kernel';
import type { PoolClient } from 'pg';
import type { RowChange } from './row-change';
import { RowFold } from './row-fold';
import { tableOf } from './table-of';
import type { TableProjection } from './table-projection';
import { writeFold } from './write-row-changes';

/** Rows compared, and the first one that differs from what its events give. */
export type TableCheck = Readonly<{ name: string; rows: number; difference?: string }>;

const SHADOW = '"pg_temp"."shadow"';
/** Rows held in memory before they are written. */
const HELD_ROWS = 20_000;

const COMPARE = (path: string): string => `
  WITH here AS (SELECT t::text AS line FROM ${path} AS t), there AS (SELECT t::text AS line FROM ${SHADOW} AS t)
  SELECT (SELECT count(*) FROM there)::int AS rows, (
    SELECT 'stored ' || line FROM (SELECT line FROM here EXCEPT ALL SELECT line FROM there) AS stored ORDER BY line LIMIT 1
  ) AS stored, (
    SELECT 'expected ' || line FROM (SELECT line FROM there EXCEPT ALL SELECT line FROM here) AS expected ORDER BY line LIMIT 1
  ) AS expected`;

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
  const { rows } = await client.query<{ rows: number; stored: string | null; expected: string | null }>(
    COMPARE(table.path),
  );
  const [found] = rows;
  const difference = [found?.stored, found?.expected].filter((line) => typeof line === 'string').join(', ');
  return { name: table.name, rows: found?.rows ?? 0, ...(difference && { difference }) };
};
