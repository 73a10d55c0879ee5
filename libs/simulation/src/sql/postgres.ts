import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/** As in package.json. */
export const PGLITE = '0.5.17';
/** Its folder as it is made at first; making it takes seconds, taking it from here a fraction. Anyone may delete it. */
const MADE = join(tmpdir(), `kinerja-pglite-${PGLITE}-${userInfo().uid}.tar`);

const keep = async (database: PGlite): Promise<void> => {
  const folder = await database.dumpDataDir('none');
  const part = `${MADE}.${process.pid}`;
  await writeFile(part, Buffer.from(await folder.arrayBuffer()));
  await rename(part, MADE);
};

/** A PostgreSQL within this process, empty. */
export const openPostgres = async (): Promise<PGlite> => {
  const made = await readFile(MADE).catch(() => undefined);
  if (made) return PGlite.create({ loadDataDir: new Blob([made]) });
  const database = await PGlite.create();
  await keep(database);
  return database;
};
