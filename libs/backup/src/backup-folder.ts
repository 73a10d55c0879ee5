import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BackupFault } from './backup-fault';
import { MANIFEST } from './format/manifest';

/** Lies in a folder as long as its backup is being written. */
const UNFINISHED = 'unfinished';

/**
 * An empty folder for the backup of one instance; what an interrupted one left there goes.
 * @throws BackupFault when anything else lies there.
 */
export const newBackupFolder = (to: string, code: string): string => {
  const folder = join(to, code);
  if (existsSync(join(folder, MANIFEST)))
    throw new BackupFault(`${folder} holds a backup already. Name another folder with --to FOLDER.`);
  if (existsSync(join(folder, UNFINISHED))) rmSync(folder, { recursive: true });
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new BackupFault(`${folder} is not empty. Name another folder with --to FOLDER.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, UNFINISHED), '', { mode: 0o600 });
  return folder;
};

export const finishBackupFolder = (folder: string): void => rmSync(join(folder, UNFINISHED));

/** Folders with a backup: `from` itself, or those right below it. @throws BackupFault when there is none. */
export const backupsIn = (from: string, code?: string): readonly string[] => {
  const isBackup = (folder: string): boolean => existsSync(join(folder, MANIFEST));
  if (isBackup(from)) return [from];
  const below = existsSync(from) ? readdirSync(from).sort() : [];
  const found = below.filter((name) => code === undefined || name === code).map((name) => join(from, name));
  const backups = found.filter(isBackup);
  if (backups.length > 0) return backups;
  const isUnfinished = found.some((folder) => existsSync(join(folder, UNFINISHED)));
  throw new BackupFault(
    isUnfinished
      ? `The backup in ${from} was interrupted and cannot be used.`
      : `There is no backup${code === undefined ? '' : ` of ${code}`} in ${from}.`,
  );
};
