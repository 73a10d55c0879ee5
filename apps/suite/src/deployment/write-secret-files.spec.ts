import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Home, madeUpCity } from '@kinerja/installation';
import { preparationsIn } from './preparation';
import { writeSecretFiles } from './write-secret-files';

let home: Home;
beforeEach(() => (home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-containers-')))));
afterEach(() => rmSync(home.folder, { recursive: true }));

const written = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

it('writes what containers mount into a folder that only its owner may enter, and the same again', () => {
  const { folder, count } = writeSecretFiles(home, madeUpCity(3));
  const files = written(folder);
  expect(Object.keys(files)).toHaveLength(count);
  expect(Object.values(files).filter((text) => !text.endsWith('\n'))).toEqual([]);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'dinsos/planning')).mode & 0o777).toBe(0o755);
  expect(statSync(join(folder, 'dinsos/planning/SEALING_KEY')).mode & 0o777).toBe(0o644);
  expect(preparationsIn(files[join(folder, 'dinsos/prepare/PREPARATION')] ?? '')).toMatchObject([{ code: 'dinsos' }]);
  expect(writeSecretFiles(home, madeUpCity(3))).toEqual({ folder, count });
  expect(written(folder)).toEqual(files);
  expect(readFileSync(home.path('agencies.yml'), 'utf8')).toContain('dinsos: { name: kinerja-dinsos, internal: true }');
});
