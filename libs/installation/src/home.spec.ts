import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart, Home } from './home';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-home-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('makes the folders of a new home and closes the one with the secrets', () => {
  const home = Home.open(join(folder, 'deep', 'home'));
  expect(statSync(home.secrets).mode & 0o777).toBe(0o700);
  expect(statSync(home.logs).isDirectory()).toBe(true);
});

it('says in a sentence that a folder cannot be written, and the way out', () => {
  expect(() => Home.open('/proc/kinerja')).toThrow(CannotStart);
  expect(() => Home.open('/proc/kinerja')).toThrow(/\/proc\/kinerja cannot be written .*--home DIR/);
});

it('reads back what it wrote, readable by the owner only', () => {
  const home = Home.open(folder);
  home.write('city.json', { name: 'Kota Contoh' });
  expect(home.read('city.json')).toEqual({ name: 'Kota Contoh' });
  expect(statSync(home.path('city.json')).mode & 0o777).toBe(0o600);
  expect(home.read('absent.json')).toBeUndefined();
});

it('names the file that cannot be read', () => {
  const home = Home.open(folder);
  writeFileSync(home.path('city.json'), '{"name":');
  expect(() => home.read('city.json')).toThrow(CannotStart);
  expect(() => home.read('city.json')).toThrow(/city\.json cannot be read/);
});

it('makes no home where only one that is there is asked for', () => {
  const absent = join(folder, 'absent');
  expect(() => Home.existing(absent)).toThrow(`There is no folder ${absent}. Name the home with --home DIR.`);
  Home.open(join(folder, '.kinerja-cluster'));
  expect(() => Home.existing(absent)).toThrow('One is here: --home .kinerja-cluster.');
  expect(existsSync(absent)).toBe(false);
  expect(Home.existing(folder).folder).toBe(folder);
});
