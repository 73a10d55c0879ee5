import { ledgerOf, migrationName, sqlFiles, type MigrationFolder } from '@kinerja/database';
import { BackupFault } from '../backup-fault';
import type { DatabaseCopy } from '../format/manifest';

type Migrations = DatabaseCopy['migrations'];

/** A migration that this version does not have means a newer backup. */
const refuseUnknown = async (folders: readonly MigrationFolder[], { service, migrations }: AsOf): Promise<void> => {
  for (const [ledger, done] of Object.entries(migrations)) {
    const origin = folders.find(({ name }) => ledgerOf(name) === ledger);
    const known = new Set(origin ? (await sqlFiles(origin.folder)).map(migrationName) : []);
    const unknown = done.find((name) => !known.has(name));
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
 * later migrations then carry them on.
 * @throws BackupFault for a backup of a newer version.
 */
export const foldersAsOf = async (
  folders: readonly MigrationFolder[],
  asOf: AsOf,
): Promise<readonly MigrationFolder[]> => {
  await refuseUnknown(folders, asOf);
  return folders.map((origin) => {
    const done = asOf.migrations[ledgerOf(origin.name)] ?? [];
    return { ...origin, last: Math.max(0, ...done.map((name) => Number(name.slice(0, 4)))) };
  });
};
