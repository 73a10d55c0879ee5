import type { Home } from '@kinerja/installation';

/** When an instance was last backed up, and where to. */
export type LastBackup = Readonly<{ at: string; to: string }>;

const FILE = 'backups.json';

/** By instance. */
export const lastBackups = (home: Home): Readonly<Record<string, LastBackup>> =>
  home.read<Record<string, LastBackup>>(FILE) ?? {};

export const rememberBackup = (home: Home, code: string, last: LastBackup): void =>
  home.write(FILE, { ...lastBackups(home), [code]: last });
