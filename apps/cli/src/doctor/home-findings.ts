import { statfsSync, statSync } from 'node:fs';
import { lastBackups, type KnownInstance } from '@kinerja/backup';
import { editionOf, type Home } from '@kinerja/installation';
import { blocks, examine, ok, warn, type Finding } from './finding';

const GIB = 2 ** 30;
const HOUR_MS = 3_600_000;
/** A nightly backup that was missed once. */
const BACKUP_HOURS = 36;

/** `bytes` free below the home. */
export const diskFinding = (bytes: number, folder: string): Finding => {
  const detail = `${(bytes / GIB).toFixed(1)} GiB free below ${folder}`;
  if (bytes < GIB) return blocks('disk', `${detail}; PostgreSQL stops when it is full. Free some, or move the home`);
  return bytes < 5 * GIB ? warn('disk', `${detail}; free some soon`) : ok('disk', detail);
};

export const homeFindings = (home: Home): readonly Finding[] => {
  const { bavail, bsize } = statfsSync(home.folder);
  return [ok('home', `${home.folder}, ${editionOf(home)} edition`), diskFinding(bavail * bsize, home.folder)];
};

const KEYS = ['tokenPrivateKey', 'sealingKey', 'digestKey', 'feedPrivateKey'];

export const keysFinding = (home: Home, code: string): Finding => {
  const [name, file] = [`${code} keys`, `secrets/${code}.json`];
  const [path, known] = [home.path(file), home.read<Record<string, unknown>>(file)];
  if (!known) return blocks(name, `${path} is missing; restore it, a new one cannot open sealed data`);
  const missing = KEYS.filter((key) => !(key in known));
  if (missing.length > 0) return blocks(name, `${path} lacks ${missing.join(', ')}; restore it`);
  const isOpen = (statSync(path).mode & 0o077) !== 0;
  return isOpen
    ? warn(name, `others may read ${path}; chmod 600 ${path}`)
    : ok(name, 'there, and for their owner only');
};

export const backupFinding = (home: Home, code: string, now: number): Finding => {
  const [name, last] = [`${code} backup`, lastBackups(home)[code]];
  if (!last) return warn(name, 'none was ever made; kinerja backup --to FOLDER --passphrase-file FILE');
  const hours = (now - Date.parse(last.at)) / HOUR_MS;
  const detail = `${hours.toFixed(1)} h old, in ${last.to}`;
  return hours > BACKUP_HOURS ? warn(name, `${detail}; make one every night`) : ok(name, detail);
};

export const instanceFiles = async (home: Home, { instance: { code } }: KnownInstance): Promise<readonly Finding[]> => [
  ...(await examine(`${code} keys`, async () => [keysFinding(home, code)])),
  ...(await examine(`${code} backup`, async () => [backupFinding(home, code, Date.now())])),
];
