import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackupFault } from './backup-fault';
import { openBackup } from './open-backup';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kinerja-backup-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it.each(['../../dinsos', 'dinsos/x', 'Dinsos', 'din\u0000sos', '', 7])(
  'opens no backup of %j, after which files would be named',
  async (code) => {
    const instance = { code, name: 'Dinas Sosial', zone: 'WIB', city: { name: 'Kota Contoh', zone: 'WIB' } };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ format: 1, instance, databases: [], files: [] }));
    const opened = openBackup(folder);
    await expect(opened).rejects.toThrow(BackupFault);
    await expect(opened).rejects.toThrow('is of no agency');
  },
);
