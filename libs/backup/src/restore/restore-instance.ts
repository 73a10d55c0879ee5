import { inParallel } from '@kinerja/concurrency';
import type { DatabaseSchema } from '@kinerja/database';
import { databaseName, type Home } from '@kinerja/installation';
import type { LocalPostgres } from '@kinerja/local-postgres';
import { BackupFault } from '../backup-fault';
import { erasedKeysIn } from '../export-database';
import type { DatabaseCopy, ErasedKey, Manifest } from '../format/manifest';
import type { OpenBackup } from '../open-backup';
import { requireSameKind, restoreFiles } from './home-files';
import { fromFiles } from './from-files';
import { isMoved } from './moved-keys';
import { NewDatabase, putInPlace } from './new-database';
import { foldersAsOf } from './schema-of-its-day';
import { asSuperuser } from './superuser';
import { takenTables } from './taken-tables';

export type RestoreSettings = Readonly<{
  home: Home;
  server: LocalPostgres;
  backup: OpenBackup;
  /** Puts an instance that is there already aside; else that is refused. */
  replace: boolean;
  /** What the database of each service is made of. */
  schemaOf: (service: string) => DatabaseSchema;
  /** Keys known to be destroyed from elsewhere (a later backup), by service. */
  erased: ReadonlyMap<string, readonly ErasedKey[]>;
  /** The log now has another history than the one others heard: done in each restored database before it is used. */
  begunAnew: (databaseUrl: string) => Promise<void>;
}>;

export type Restored = Readonly<{
  instance: string;
  events: number;
  rows: number;
  keysDestroyed: number;
  aside: readonly string[];
}>;

/** Databases filled at the same time. */
const WIDTH = 2;

/** A restored publisher sends everything again; whoever knows it already drops it. */
const NOT_RESTORED = new Set(['messaging.relay_cursor', 'messaging.leases']);

const isRestored = ({ schema, name }: Readonly<{ schema: string; name: string }>): boolean =>
  !NOT_RESTORED.has(`${schema}.${name}`);

const existing = (server: LocalPostgres, names: readonly string[]): Promise<readonly string[]> =>
  asSuperuser(server.url('postgres'), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT datname::text AS name FROM pg_database WHERE datname = ANY($1) ORDER BY 1',
      [names],
    );
    return rows.map(({ name }) => name);
  });

/** Who may not be read again: by the installation that is replaced, and by what the operator named. */
const erasedLater = async (
  settings: RestoreSettings,
  service: string,
  known: boolean,
): Promise<readonly ErasedKey[]> => {
  const { server, backup, erased } = settings;
  const named = erased.get(service) ?? [];
  const url = server.url(databaseName(backup.manifest.instance.code, service));
  const replaced = known ? await asSuperuser(url, erasedKeysIn) : [];
  return [...named, ...replaced].filter((key) => !isMoved(key));
};

type Filling = Readonly<{ copy: DatabaseCopy; database: NewDatabase; isKnown: boolean }>;

const fillingOf = (server: LocalPostgres, code: string, copy: DatabaseCopy, known: readonly string[]): Filling => {
  const name = databaseName(code, copy.service);
  return { copy, database: new NewDatabase(server, name), isKnown: known.includes(name) };
};

type Filled = Readonly<{ rows: number; keysDestroyed: number }>;

const fill = async (settings: RestoreSettings, { copy, database, isKnown }: Filling): Promise<Filled> => {
  const schema = settings.schemaOf(copy.service);
  const tables = takenTables(copy.service, copy.tables.filter(isRestored), schema);
  await database.create();
  await database.prepare({ ...schema, folders: await foldersAsOf(schema.folders, copy) });
  await database.fill(tables, fromFiles(settings.backup.folder, tables));
  await database.setSequences(copy.sequences);
  await database.compare(tables);
  await database.prepare(schema);
  await database.requireSources(schema, tables);
  const erased = await erasedLater(settings, copy.service, isKnown);
  const keysDestroyed = await database.destroyKeys(erased);
  await database.releaseNames(erased);
  await settings.begunAnew(database.url);
  await database.analyse();
  return { rows: tables.reduce((sum, each) => sum + each.rows, 0), keysDestroyed };
};

const refuseReplacement = (
  { home, replace }: RestoreSettings,
  { instance }: Manifest,
  known: readonly string[],
): void => {
  if (known.length === 0 || replace) return;
  throw new BackupFault(
    `${home.folder} holds ${instance.code} already (${known.join(', ')}). Restore into another home, or put the instance aside with --replace.`,
  );
};

/**
 * Fills new databases beside the present ones, looks at every row again, and only then puts databases, keys and evidence in
 * place. An interrupted restore leaves what was there; it can be repeated.
 * @throws BackupFault with a sentence.
 */
export const restoreInstance = async (settings: RestoreSettings, stamp: string): Promise<Restored> => {
  const { server, backup } = settings;
  const { manifest } = backup;
  const { code } = manifest.instance;
  const known = await existing(server, manifest.databases.map(({ service }) => databaseName(code, service))); // prettier-ignore
  refuseReplacement(settings, manifest, known);
  requireSameKind(settings.home, manifest.instance);
  const fillings = manifest.databases.map((copy) => fillingOf(server, code, copy, known));
  const filled: Filled[] = [];
  await inParallel(fillings, WIDTH, async (filling) => {
    filled.push(await fill(settings, filling));
  });
  restoreFiles(settings.home, backup, stamp);
  const aside = await putInPlace(
    server,
    fillings.map(({ database }) => database),
    stamp,
  );
  const rows = filled.reduce((sum, each) => sum + each.rows, 0);
  const keysDestroyed = filled.reduce((sum, each) => sum + each.keysDestroyed, 0);
  const events = manifest.databases.reduce((sum, { log }) => sum + Number(log.position), 0);
  return { instance: code, events, rows, keysDestroyed, aside };
};
