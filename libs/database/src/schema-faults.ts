import type { DatabaseSchema } from './database-schema';
import { fileOf, ledgerOf, nameOf, wantedFiles, type MigrationFolder } from './migrations';
import { preparedTables } from './read-tables/read-table-ledger';
import { readTablesOf } from './read-tables/read-tables';
import { isRetired } from './retired-migrations';
import { unlessUnprepared, type Asked } from './unprepared';

/** Why a release cannot run on a database, in the order in which they are carried out. */
export type SchemaFaults = Readonly<{
  /** Files of this release that were not carried out, `event-store/0004_checkpoints.sql`, and read tables that were not made. */
  missing: readonly string[];
  /** Files that were carried out and read tables that were made for a release that is not this one: a newer one was here. */
  unknown: readonly string[];
}>;

const carriedOut = (asked: Asked, origin: MigrationFolder): Promise<readonly string[]> =>
  unlessUnprepared([], async () => {
    const { rows } = await asked.query(`SELECT name FROM public.${ledgerOf(origin.name)} ORDER BY id`);
    return (rows as readonly Readonly<{ name: string }>[]).map(({ name }) => name);
  });

const fileFaults = async (asked: Asked, origin: MigrationFolder): Promise<SchemaFaults> => {
  const done = await carriedOut(asked, origin);
  const wanted = await wantedFiles(origin);
  const names = new Set(wanted.map(nameOf));
  const unknown = done.filter((name) => !names.has(name)).map(fileOf);
  return {
    missing: wanted.filter((file) => !done.includes(nameOf(file))).map((file) => `${origin.name}/${file}`),
    unknown: unknown.filter((file) => !isRetired(origin, file)).map((file) => `${origin.name}/${file}`),
  };
};

/** The tables that the last preparation stated are those of this release, or another release has prepared. */
const tableFaults = async (asked: Asked, { readTables }: DatabaseSchema): Promise<SchemaFaults> => {
  if (!readTables) return { missing: [], unknown: [] };
  const wanted = readTablesOf(readTables.entities).map(({ path }) => path);
  const made = await preparedTables(asked);
  return {
    missing: wanted.filter((path) => !made.includes(path)),
    unknown: made.filter((path) => !wanted.includes(path)),
  };
};

/**
 * Compares what a release needs with what the ledgers say; changes nothing and takes no lock. Files that are retired are passed
 * over. @throws the driver's error.
 */
export const schemaFaults = async (asked: Asked, schema: DatabaseSchema): Promise<SchemaFaults> => {
  const faults: SchemaFaults[] = [];
  for (const origin of schema.folders) faults.push(await fileFaults(asked, origin));
  faults.push(await tableFaults(asked, schema));
  return { missing: faults.flatMap(({ missing }) => missing), unknown: faults.flatMap(({ unknown }) => unknown) };
};
