import * as pg from 'pg';
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
    driver: pg,
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

/** The ledgers lie in `public`, which nobody else may enter: the service's role reads in them whether it may start. */
const showLedgers = async (client: Client, { appRole, folders }: MigrateSettings): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename = ANY ($1) AND NOT (
       has_schema_privilege($2, 'public', 'USAGE') AND has_table_privilege($2, 'public.' || tablename, 'SELECT'))`,
    [folders.map(({ name }) => ledgerOf(name)), appRole],
  );
  const role = client.escapeIdentifier(appRole);
  if (rows.length > 0) await client.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
  for (const { name } of rows) await client.query(`GRANT SELECT ON public.${name} TO ${role}`);
};

/** Asked before TypeORM is, because an ordinary start finds nothing to do in any folder. */
const isUpToDate = async (client: Client, origin: MigrationFolder): Promise<boolean> => {
  const wanted = await wantedFiles(origin);
  if (wanted.length === 0) return true;
  const ledger = `public.${ledgerOf(origin.name)}`;
  const known = await client.query<{ known: boolean }>('SELECT to_regclass($1) IS NOT NULL AS known', [ledger]);
  if (known.rows[0]?.known !== true) return false;
  const done = await client.query<{ name: string }>(`SELECT name FROM ${ledger}`);
  const names = new Set(done.rows.map((row) => row.name));
  return wanted.every((file) => names.has(nameOf(file)));
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
    await showLedgers(client, settings);
    return done;
  });
