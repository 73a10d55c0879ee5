import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { BackupFault } from '../backup-fault';
import type { TableCopy } from '../format/manifest';
import type { Feed } from './new-database';

/** Reads the tables of a backup. */
export const fromFiles =
  (folder: string, tables: readonly TableCopy[]): Feed =>
  async ({ schema, name }, write) => {
    const copy = tables.find((table) => table.schema === schema && table.name === name);
    if (!copy) throw new BackupFault(`The backup has no table ${schema}.${name}.`);
    await write([createReadStream(join(folder, copy.file)), createGunzip()]);
  };
