import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { inParallel } from '@kinerja/concurrency';
import { isAgencyCode } from '@kinerja/vocabulary';
import { BackupFault } from './backup-fault';
import { Measure, measureFile, nowhere, type Measured } from './copy/measure';
import { CLEAR_KEYS, SEALED_KEYS } from './export-files';
import { FORMAT, MANIFEST, unsealed, type FileCopy, type Manifest, type TableCopy } from './format/manifest';
import type { Passphrase, SealedBox } from './format/passphrase';

/** A backup whose every byte was looked at. */
export type OpenBackup = Readonly<{ folder: string; manifest: Manifest; keys: Buffer | undefined }>;

const WIDTH = 2;

const readManifest = (folder: string): Manifest => {
  const path = join(folder, MANIFEST);
  let read: Manifest;
  try {
    read = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch (cause) {
    throw new BackupFault(`${path} cannot be read as a manifest; the backup is damaged.`, { cause });
  }
  if (read.format !== FORMAT)
    throw new BackupFault(`${path} has format ${read.format}; this version reads format ${FORMAT}.`);
  if (!isAgencyCode(read.instance.code))
    throw new BackupFault(`${path} is of no agency: files are named after its code, and that is none.`);
  return read;
};

const tableStream = async (path: string): Promise<Measured> => {
  const measure = new Measure();
  await pipeline([createReadStream(path), createGunzip(), measure, nowhere()]);
  return measure.result;
};

const damaged = (file: string, what: string, cause?: unknown): BackupFault =>
  new BackupFault(`${file} ${what}; the backup is damaged and nothing was restored.`, { cause });

const compare = (file: string, found: Measured, wanted: Measured): void => {
  if (found.bytes !== wanted.bytes) throw damaged(file, `holds ${found.bytes} bytes instead of ${wanted.bytes}`);
  if (found.sha256 !== wanted.sha256) throw damaged(file, 'is not what was written');
};

const checkFile = async (
  folder: string,
  wanted: FileCopy | TableCopy,
  look: (path: string) => Promise<Measured>,
): Promise<void> => {
  const path = join(folder, wanted.file);
  if (!existsSync(path) || !statSync(path).isFile()) throw damaged(path, 'is missing');
  const found = await look(path).catch((cause: unknown) => {
    throw damaged(path, 'cannot be read to its end', cause);
  });
  compare(path, found, wanted);
};

const keysIn = (folder: string, manifest: Manifest, passphrase: Passphrase | undefined): Buffer | undefined => {
  if (manifest.keys.kind === 'none') return undefined;
  if (manifest.keys.kind === 'clear') return readFileSync(join(folder, CLEAR_KEYS));
  if (!passphrase)
    throw new BackupFault(
      'The keys of this backup are sealed. Name the file of its passphrase with --passphrase-file.',
    );
  const box = JSON.parse(readFileSync(join(folder, SEALED_KEYS), 'utf8')) as SealedBox;
  const keys = passphrase.open(box);
  if (!passphrase.isSignature(manifest.seal ?? '', unsealed(manifest), box))
    throw damaged(join(folder, MANIFEST), 'was changed after it was signed');
  return keys;
};

/**
 * Reads every file to its end and opens the keys, so that a restore begins only with a backup that is whole.
 * @throws BackupFault naming the file that is missing, cut off or changed.
 */
export const openBackup = async (folder: string, passphrase?: Passphrase): Promise<OpenBackup> => {
  const manifest = readManifest(folder);
  await inParallel(manifest.files, WIDTH, (file) => checkFile(folder, file, measureFile));
  const keys = keysIn(folder, manifest, passphrase);
  const tables = manifest.databases.flatMap((database) => database.tables);
  await inParallel(tables, WIDTH, (table) => checkFile(folder, table, tableStream));
  return { folder, manifest, keys };
};

/** Only what the manifest says, for its list of erased keys. */
export const peekManifest = readManifest;
