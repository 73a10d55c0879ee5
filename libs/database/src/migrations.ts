import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SQL files of one origin: `{ name: 'event-store', folder: eventStoreMigrations }`. */
export type MigrationFolder = Readonly<{
  name: string;
  /** Absent where all tables are read tables: what a newer release carried out there is noticed all the same. */
  folder?: string;
  /** Number of the last file to carry out, 0 for none; all of them where it is absent. A restore makes the schema of its day. */
  last?: number;
}>;
type MigrationClass = new () => MigrationInterface;

const FILE = /^(\d{4})_[a-z0-9_-]+\.sql$/;

/** TypeORM orders migrations by a timestamp at the end of their name; the file's number becomes that. */
export const nameOf = (file: string): string => `${file.replace('.sql', '')}_${file.slice(0, 4).padStart(13, '0')}`;

/** Forward only: a mistake is mended by the next file. */
const migrationOf = (file: string, sql: string): MigrationClass =>
  class implements MigrationInterface {
    readonly name = nameOf(file);

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql).catch((cause: Error) => {
        throw new Error(`${file}: ${cause.message}`, { cause });
      });
    }

    down(): Promise<void> {
      return Promise.reject(new Error(`${file} is forward only`));
    }
  };

/** Quoted as an identifier, so that a role's name can never end the statement. */
const quoted = (role: string): string => `"${role.replaceAll('"', '""')}"`;

/** @throws Error when a file's name does not read `NNNN_words.sql` or a number stands twice. */
export const sqlFiles = async (folder: string): Promise<readonly string[]> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  const wrong = files.find((file) => !FILE.test(file));
  if (wrong !== undefined) throw new Error(`${join(folder, wrong)}: a migration is named NNNN_words.sql`);
  const twice = files.find((file, at) => at > 0 && files[at - 1]?.slice(0, 4) === file.slice(0, 4));
  if (twice !== undefined) throw new Error(`${join(folder, twice)}: its number is taken`);
  return files;
};

/** All files of this origin. @throws as `sqlFiles`. */
export const filesOf = ({ folder }: MigrationFolder): Promise<readonly string[]> =>
  folder === undefined ? Promise.resolve([]) : sqlFiles(folder);

/** The files of this origin that are to be carried out. @throws as `sqlFiles`. */
export const wantedFiles = async (origin: MigrationFolder): Promise<readonly string[]> =>
  (await filesOf(origin)).filter((file) => origin.last === undefined || Number(file.slice(0, 4)) <= origin.last);

/** `:app_role` in the SQL stands for the role the service runs as. */
export const migrationsOf = async (origin: MigrationFolder, appRole: string): Promise<readonly MigrationClass[]> => {
  const { folder = '' } = origin;
  const files = await wantedFiles(origin);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return files.map((file, at) => migrationOf(file, (texts[at] ?? '').replaceAll(':app_role', quoted(appRole))));
};

/** `0001_log_0000000000001` as it stands in the ledger, by the name of its file. */
export const fileOf = (name: string): string => `${name.replace(/_\d{13}$/, '')}.sql`;

/** One ledger table per origin: `migrations_event_store`. */
export const ledgerOf = (name: string): string => `migrations_${name.replaceAll(/[^a-z0-9]/g, '_')}`;

/** 64-bit key of the advisory lock that keeps two deployments of one database apart. */
export const lockKey = (): string =>
  createHash('sha256').update('kinerja migrations').digest().readBigInt64BE().toString();
