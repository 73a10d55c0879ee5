import { ledgerOf, nameOf, wantedFiles, type MigrationFolder } from './migrations';

/** Why a release cannot run on a database: `event-store/0004_checkpoints.sql`, in the order in which they are carried out. */
export type SchemaFaults = Readonly<{
  /** Files of this release that were not carried out. */
  missing: readonly string[];
  /** Files that were carried out and that this release does not have: a newer one was here. */
  unknown: readonly string[];
}>;

/** A client or a pool. */
type Asked = Readonly<{ query: (text: string) => Promise<Readonly<{ rows: readonly object[] }>> }>;

/** No such table, no such schema, or no right to see either: nobody has prepared this database for the role that asks. */
const UNPREPARED = new Set(['42P01', '3F000', '42501']);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const carriedOut = async (asked: Asked, origin: MigrationFolder): Promise<ReadonlySet<string>> => {
  try {
    const { rows } = await asked.query(`SELECT name FROM public.${ledgerOf(origin.name)} ORDER BY id`);
    return new Set((rows as readonly Readonly<{ name: string }>[]).map(({ name }) => name));
  } catch (error) {
    if (UNPREPARED.has(codeOf(error))) return new Set();
    throw error;
  }
};

/** `0001_log_0000000000001` as it stands in the ledger, by the name of its file. */
const fileOf = (name: string): string => `${name.replace(/_\d{13}$/, '')}.sql`;

/** Compares the files of a release with what the ledgers say; changes nothing and takes no lock. @throws the driver's error. */
export const schemaFaults = async (asked: Asked, folders: readonly MigrationFolder[]): Promise<SchemaFaults> => {
  const [missing, unknown]: [string[], string[]] = [[], []];
  for (const origin of folders) {
    const done = await carriedOut(asked, origin);
    const wanted = await wantedFiles(origin);
    const names = new Set(wanted.map(nameOf));
    missing.push(...wanted.filter((file) => !done.has(nameOf(file))).map((file) => `${origin.name}/${file}`));
    unknown.push(...[...done].filter((name) => !names.has(name)).map((name) => `${origin.name}/${fileOf(name)}`));
  }
  return { missing, unknown };
};
