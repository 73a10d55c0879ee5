import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sourceProgram, type SourceProgram } from '@kinerja/testing';
import { backupsIn } from './backup-folder';
import { backupInstance } from './backup-instance';
import { TestInstance } from './instance.fixtures';
import { openBackup } from './open-backup';

/** Each test prepares a database of its own, which takes its time on a slow machine. */
jest.setTimeout(180_000);

let source: TestInstance;
beforeEach(async () => {
  source = new TestInstance();
  await source.create();
});
afterEach(() => source.drop());

const begin = (to: string, faultPoint: string): SourceProgram => {
  const { home, ...settings } = source.backup(to, { kind: 'none' });
  const env = { BACKUP: JSON.stringify({ ...settings, home: home.folder }), KINERJA_FAULT_POINT: faultPoint };
  return sourceProgram('libs/backup/src/backup-program.fixtures.ts', env);
};

const until = async (path: string): Promise<void> => {
  while (!existsSync(path)) await pause(5);
};

it.each([
  ['right before its manifest gets its name', 'manifest.json.part'],
  ['while tables are copied', 'data'],
])('is no backup when killed %s, and the next one takes its place (F07)', async (_, sign) => {
  await source.scribble(2_000);
  const to = join(source.folder, 'killed');
  const folder = join(to, source.code);
  const killed = begin(to, 'export.before-rename:1');
  await until(join(folder, sign));
  await killed.end('SIGKILL');
  expect(readdirSync(folder)).not.toContain('manifest.json');
  expect(() => backupsIn(to)).toThrow(/was interrupted and cannot be used/);
  await backupInstance(source.backup(to, { kind: 'none' }));
  expect((await openBackup(folder)).manifest.databases).toHaveLength(1);
  expect(readdirSync(folder).sort()).toEqual(['data', 'evidence', 'manifest.json']);
});
