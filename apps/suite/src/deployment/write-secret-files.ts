import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { City, Home } from '@kinerja/installation';
import { agencyNetworks } from './agency-networks';
import { secretFilesOf } from './secret-files';

const KEPT = 'secrets/containers.json';
type Kept = Readonly<{ adminPassword: string }>;

const password = (): string => randomBytes(24).toString('base64url');

const keptIn = (home: Home): Kept => {
  const known = home.read<Kept>(KEPT);
  if (known) return known;
  const made = { adminPassword: password() };
  home.write(KEPT, made);
  return made;
};

/** As containers mount them: only this machine's owner enters the folder above, but the container's user must read the file. */
const write = (folder: string, path: string, text: string): void => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text.endsWith('\n') ? text : `${text}\n`);
  chmodSync(dirname(file), 0o755);
  chmodSync(file, 0o644);
};

/** Keeps the keys in the home and writes the files below its `files/`, and the agencies' networks; a repeat writes the same. */
export const writeSecretFiles = (home: Home, city: City): Readonly<{ folder: string; count: number }> => {
  const folder = home.path('files');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = Object.entries(
    secretFilesOf({ home, city, adminPassword: keptIn(home).adminPassword, newPassword: password }),
  );
  for (const [path, text] of files) write(folder, path, text);
  writeFileSync(home.path('agencies.yml'), agencyNetworks(city.agencies.map(({ code }) => code)));
  return { folder, count: files.length };
};
