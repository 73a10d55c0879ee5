import { mkdtempSync, rmSync, statSync } from 'node:fs';
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
