import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { constants, createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { copyOut } from './copy/copy-table';
import type { DatabaseCopy, ErasedKey, TableCopy } from './format/manifest';
import { alongside, type DatabaseView } from './views/instance-view';
import { migrationsIn, sequencesOf, tablesOf, type TableOf } from './views/tables';

/** A table still to be copied. */
export type TableTask = Readonly<{ view: DatabaseView; table: TableOf }>;

/**
 * The tables of all views, the largest first, so that the last ones under way are short. Those that show in clear what the log seals
 * stay behind: a key that is destroyed later would not reach them. The log fills them again where the backup is restored.
 */
export const tableTasks = async (views: readonly DatabaseView[]): Promise<readonly TableTask[]> => {
  const tasks: TableTask[] = [];
  for (const view of views)
    for (const table of await tablesOf(view.client)) if (!table.isPersonal) tasks.push({ view, table });
  return tasks.sort((one, other) => other.table.estimatedBytes - one.table.estimatedBytes);
};

/** Writes the table to its file below `folder`. */
export const exportTable = async (folder: string, { view, table }: TableTask): Promise<TableCopy> => {
  const { schema, name, columns } = table;
  const file = join('data', view.service, `${schema}.${name}.copy.gz`);
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const sinks = () => [
    createGzip({ level: constants.Z_BEST_SPEED }),
    createWriteStream(path, { mode: 0o600, flags: 'wx', flush: true }),
  ];
  const copied = await alongside(view, (client) => copyOut(client, table, sinks()));
  return { schema, name, columns, ...copied, file };
};

const headOf = async (client: Client): Promise<DatabaseCopy['log']> => {
  const { rows } = await client.query<DatabaseCopy['log']>(
    `SELECT position::text, encode(hash, 'hex') AS hash FROM log.head`,
  );
  return rows[0] ?? { position: '0', hash: '' };
};

export const erasedKeysIn = async (client: Client): Promise<readonly ErasedKey[]> => {
  const { rows } = await client.query<ErasedKey>(
    'SELECT subject, purpose FROM log.personal_keys WHERE wrapped_key IS NULL ORDER BY subject, purpose',
  );
  return rows;
};

/** What the manifest says of a database whose tables have been copied. */
export const describeDatabase = async (
  { service, client }: DatabaseView,
  tables: readonly TableCopy[],
): Promise<DatabaseCopy> => ({
  service,
  migrations: await migrationsIn(client),
  tables,
  sequences: await sequencesOf(client),
  log: await headOf(client),
  erased: await erasedKeysIn(client),
});
