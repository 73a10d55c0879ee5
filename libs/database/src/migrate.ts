import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { ledgerOf, lockKey, migrationsOf, nameOf, wantedFiles, type MigrationFolder } from './migrations';

export type MigrateSettings = Readonly<{
  /** The owner's address: only the owner may change tables. */
  ownerUrl: string;
  /** The role the service runs as; it gets what the SQL grants it and no more. */
  appRole: string;
  /** Carried out in this order. */
  folders: readonly MigrationFolder[];
}>;

const migrateFolder = async (settings: MigrateSettings, origin: MigrationFolder): Promise<number> => {
  const source = new DataSource({
    type: 'postgres',
    url: settings.ownerUrl,
    schema: 'public',
    migrations: [...(await migrationsOf(origin, settings.appRole))],
    migrationsTableName: ledgerOf(origin.name),
    migrationsTransactionMode: 'each',
    installExtensions: false,
    // What fails is thrown, with the file's name; TypeORM would print it too.
    logging: [],
    logger: 'debug',
    poolSize: 1,
  });
  await source.initialize();
  try {
    return (await source.runMigrations()).length;
  } finally {
    await source.destroy();
  }
};

/** TypeORM takes no lock of its own, so two who change the tables of one database would race without this one. */
export const underMigrationLock = async <T>(url: string, run: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url, application_name: 'migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1::bigint)', [lockKey()]);
    return await run(client);
  } finally {
    await client.end();
  }
};

/** Asked before TypeORM is, because an ordinary start finds nothing to do in any folder. */
const isUpToDate = async (client: Client, origin: MigrationFolder): Promise<boolean> => {
  const ledger = `public.${ledgerOf(origin.name)}`;
  const known = await client.query<{ known: boolean }>('SELECT to_regclass($1) IS NOT NULL AS known', [ledger]);
  if (known.rows[0]?.known !== true) return false;
  const done = await client.query<{ name: string }>(`SELECT name FROM ${ledger}`);
  const names = new Set(done.rows.map((row) => row.name));
  return (await wantedFiles(origin)).every((file) => names.has(nameOf(file)));
};

/**
 * Brings the database up to date, each file in a transaction of its own; a file that fails leaves no trace and stops the rest.
 * Answers how many files were carried out. @throws Error naming the file, the driver's error as its cause.
 */
export const migrate = (settings: MigrateSettings): Promise<number> =>
  underMigrationLock(settings.ownerUrl, async (client) => {
    let done = 0;
    for (const folder of settings.folders)
      if (!(await isUpToDate(client, folder))) done += await migrateFolder(settings, folder);
    return done;
  });
