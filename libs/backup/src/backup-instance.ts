import { statSync } from 'node:fs';
import { join } from 'node:path';
import { inParallel } from '@kinerja/concurrency';
import { faultPoint } from '@kinerja/fault-points';
import type { Home } from '@kinerja/installation';
import { finishBackupFolder, newBackupFolder } from './backup-folder';
import { describeDatabase, exportTable, tableTasks } from './export-database';
import { exportEvidence, exportKeys, filesOf, type KeysChoice } from './export-files';
import {
  FORMAT,
  MANIFEST,
  unsealed,
  type DatabaseCopy,
  type FileCopy,
  type InstanceOfCity,
  type Manifest,
  type TableCopy,
} from './format/manifest';
import type { SealedBox } from './format/passphrase';
import { productVersion } from './format/product-version';
import { writeWhole } from './format/whole-file';
import { withViews, type DatabaseView, type ServiceUrl } from './views/instance-view';

export type BackupSettings = Readonly<{
  home: Home;
  instance: InstanceOfCity;
  databases: readonly ServiceUrl[];
  /** The backup becomes `<to>/<code>`. */
  to: string;
  keys: KeysChoice;
}>;

/** Tables copied at the same time; more do not help a machine that also serves. */
const WIDTH = 2;

const copyAll = async (folder: string, views: readonly DatabaseView[]): Promise<readonly DatabaseCopy[]> => {
  const done = new Map<DatabaseView, TableCopy[]>(views.map((view) => [view, []]));
  await inParallel(await tableTasks(views), WIDTH, async (task) => {
    done.get(task.view)?.push(await exportTable(folder, task));
  });
  const copies: DatabaseCopy[] = [];
  for (const [view, tables] of done)
    copies.push(
      await describeDatabase(
        view,
        tables.sort((one, other) => (one.file < other.file ? -1 : 1)),
      ),
    );
  return copies;
};

const bytesOf = (folder: string, databases: readonly DatabaseCopy[], files: readonly FileCopy[]): number =>
  [...databases.flatMap(({ tables }) => tables), ...files].reduce(
    (sum, { file }) => sum + statSync(join(folder, file)).size,
    0,
  );

const signed = (manifest: Manifest, keys: KeysChoice, box: SealedBox | undefined): Manifest =>
  keys.kind === 'sealed' && box ? { ...manifest, seal: keys.passphrase.sign(unsealed(manifest), box) } : manifest;

/**
 * Copies databases, keys and evidence of one instance, beside the working services or without them. The manifest comes last:
 * whoever interrupts this leaves a folder that is no backup.
 * @throws BackupFault with a sentence; else the driver's or the file system's error.
 */
export const backupInstance = async (settings: BackupSettings): Promise<Manifest> => {
  const { home, instance, keys } = settings;
  const folder = newBackupFolder(settings.to, instance.code);
  const box = exportKeys(home, instance.code, folder, keys);
  const { at, databases } = await withViews(settings.databases, async (views) => ({
    at: new Date().toISOString(),
    databases: await copyAll(folder, views),
  }));
  exportEvidence(home, instance.code, folder);
  const files = await filesOf(folder, keys);
  const manifest: Manifest = {
    ...{ format: FORMAT, product: productVersion(), at, instance, databases, files },
    keys: { kind: keys.kind },
    bytes: bytesOf(folder, databases, files),
  };
  const written = signed(manifest, keys, box);
  writeWhole(join(folder, MANIFEST), `${JSON.stringify(written, null, 1)}\n`, () => faultPoint('export.before-rename'));
  finishBackupFolder(folder);
  return written;
};
