import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldersAsOf } from './schema-of-its-day';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  for (const file of ['0002_imports_are_staged.sql', '0003_later.sql']) writeFileSync(join(folder, file), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

const asOf = (service: string, ...done: readonly string[]) =>
  foldersAsOf([{ name: service, folder }], { service, migrations: { [`migrations_${service}`]: done } });

it('goes as far as the backup had come', async () => {
  expect(await asOf('notes')).toEqual([{ name: 'notes', folder, last: 0 }]);
  expect(await asOf('notes', '0002_imports_are_staged_0000000000002')).toEqual([{ name: 'notes', folder, last: 2 }]);
});

it('passes over a retired file', async () => {
  expect(await asOf('identity', '0001_read_models_0000000000001')).toEqual([{ name: 'identity', folder, last: 0 }]);
  expect(await foldersAsOf([{ name: 'planning' }], { service: 'planning', migrations: { migrations_planning: ['0002_skp_0000000000002'] } })).toEqual([{ name: 'planning', last: 0 }]); // prettier-ignore
});

it.each([
  ['identity', '0004_more_0000000000004'],
  ['planning', '0001_read_models_0000000000001'],
])('refuses a backup of %s with a file that is neither known nor retired: %s', (service, name) =>
  expect(asOf(service, name)).rejects.toThrow('was made by another version'),
);
