import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesHolding } from './files-holding';

it('finds a text in files of every depth, and not in those of the cluster', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-prove-'));
  try {
    for (const one of ['evidence/dinsos', 'postgres/base']) mkdirSync(join(folder, one), { recursive: true });
    writeFileSync(join(folder, 'evidence/dinsos/one.txt'), 'tentang Siti KENARI dan lain-lain');
    writeFileSync(join(folder, 'evidence/dinsos/two.txt'), 'tentang orang lain');
    writeFileSync(join(folder, 'postgres/base/1'), 'siti kenari');
    expect(filesHolding(folder, 'Siti Kenari')).toEqual({ files: 2, found: [join('evidence', 'dinsos', 'one.txt')] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
