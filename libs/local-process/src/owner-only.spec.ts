import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ownerOnly } from './owner-only';

const usual = process.umask(0o022);
let folder: string;
beforeEach(() => {
  process.umask(0o022);
  folder = mkdtempSync(join(tmpdir(), 'kinerja-owner-'));
});
afterEach(() => {
  process.umask(usual);
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const modeOf = (name: string): string => (statSync(join(folder, name)).mode & 0o777).toString(8);

it.each([
  ['anybody', 1000, '700'],
  // PostgreSQL of another user passes through, and lists nothing.
  ['root', 0, '711'],
])('lets what %s makes be read by nobody else, also what a child makes', (_who, user, passed) => {
  jest.spyOn(process, 'getuid').mockReturnValue(user);
  writeFileSync(join(folder, 'before'), 'x');
  ownerOnly();
  writeFileSync(join(folder, 'file'), 'x');
  mkdirSync(join(folder, 'folder'));
  spawnSync('sh', ['-c', 'umask; echo x > child; mkdir below'], { cwd: folder });
  expect(['before', 'file', 'folder', 'child', 'below'].map(modeOf)).toEqual(['644', '600', passed, '600', passed]);
});
