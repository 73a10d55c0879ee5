import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Home } from '@kinerja/installation';
import { BackupFault } from './backup-fault';
import { measureFile } from './copy/measure';
import type { FileCopy, KeysCopy } from './format/manifest';
import type { Passphrase, SealedBox } from './format/passphrase';

/** What becomes of the instance's keys; nobody finds them in a backup without having said so. */
export type KeysChoice =
  Readonly<{ kind: 'sealed'; passphrase: Passphrase }> | Readonly<{ kind: 'clear' }> | Readonly<{ kind: 'none' }>;

export const SEALED_KEYS = 'keys.sealed.json';
export const CLEAR_KEYS = 'keys.json';
const EVIDENCE = 'evidence';

const keysOf = (home: Home, code: string): Buffer => {
  const path = home.path(`secrets/${code}.json`);
  if (!existsSync(path)) throw new BackupFault(`There are no keys of ${code} in ${home.secrets}.`);
  return readFileSync(path);
};

/** Writes the keys as chosen; the sealed box, where there is one, also signs the manifest. */
export const exportKeys = (home: Home, code: string, folder: string, choice: KeysChoice): SealedBox | undefined => {
  if (choice.kind === 'none') return undefined;
  if (choice.kind === 'clear') {
    writeFileSync(join(folder, CLEAR_KEYS), keysOf(home, code), { mode: 0o600 });
    return undefined;
  }
  const box = choice.passphrase.seal(keysOf(home, code));
  writeFileSync(join(folder, SEALED_KEYS), `${JSON.stringify(box, null, 2)}\n`, { mode: 0o600 });
  return box;
};

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

const copyPrivately = (source: string, target: string): void => {
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  copyFileSync(source, target);
  chmodSync(target, 0o600);
};

/** Copies `source` and all below it to `target`, each file for its owner only. */
export const copyFolder = (source: string, target: string): void => {
  for (const path of filesBelow(source)) copyPrivately(path, join(target, relative(source, path)));
};

/** Copies the evidence files of the instance. */
export const exportEvidence = (home: Home, code: string, folder: string): void =>
  copyFolder(home.path(`evidence/${code}`), join(folder, EVIDENCE));

export const evidenceIn = (folder: string): string => join(folder, EVIDENCE);

const keysFile = ({ kind }: KeysCopy): readonly string[] =>
  kind === 'sealed' ? [SEALED_KEYS] : kind === 'clear' ? [CLEAR_KEYS] : [];

/** Keys and evidence as they lie in the backup. */
export const filesOf = async (folder: string, keys: KeysCopy): Promise<readonly FileCopy[]> => {
  const evidence = filesBelow(evidenceIn(folder)).map((path) => relative(folder, path));
  const files: FileCopy[] = [];
  for (const file of [...keysFile(keys), ...evidence]) files.push({ file, ...(await measureFile(join(folder, file))) });
  return files;
};
