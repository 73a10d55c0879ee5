import { ledgerOf, migrationFile, migrationFiles, standsFor, type MigrationFolder } from '@kinerja/database';
import { BackupFault } from '../backup-fault';
import type { DatabaseCopy } from '../format/manifest';

type Migrations = DatabaseCopy['migrations'];

/** A migration that this version does not have means a newer backup. */
const refuseUnknown = async (folders: readonly MigrationFolder[], { service, migrations }: AsOf): Promise<void> => {
  for (const [ledger, done] of Object.entries(migrations)) {
    const origin = folders.find(({ name }) => ledgerOf(name) === ledger);
    const known: readonly string[] = origin ? await migrationFiles(origin) : [];
    const unknown = done.map(migrationFile).find((file) => {
      const standing = origin ? standsFor(origin, file) : file;
      return standing !== undefined && !known.includes(standing);
    });
    if (unknown !== undefined)
      throw new BackupFault(
        `The backup of ${service} was made by another version: this one does not know its migration ${unknown}. Restore it with the version that made it, or a later one.`,
      );
  }
};

/** What the backup says of the schema. */
type AsOf = Readonly<{ service: string; migrations: Migrations }>;

/**
 * The same folders, each only as far as the backup's database had come: data are copied into the tables of their day, and the
 * later migrations then carry them on. Files that are retired stand for those that do their work now.
 * @throws BackupFault for a backup of a newer version.
 */
export const foldersAsOf = async (
  folders: readonly MigrationFolder[],
  asOf: AsOf,
): Promise<readonly MigrationFolder[]> => {
  await refuseUnknown(folders, asOf);
  return folders.map((origin) => {
    const done = (asOf.migrations[ledgerOf(origin.name)] ?? []).map(migrationFile);
    const standing = done.flatMap((file) => standsFor(origin, file) ?? []);
    return { ...origin, last: Math.max(0, ...standing.map((file) => Number(file.slice(0, 4)))) };
  });
};
