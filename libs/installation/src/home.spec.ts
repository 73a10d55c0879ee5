import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart, Home } from './home';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-home-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string): number => statSync(path).mode & 0o777;
/** PostgreSQL of a home that root made runs as another user and passes through it. */
const passed = process.getuid?.() === 0 ? 0o711 : 0o700;

it('makes the folders of a new home for the owner alone', () => {
  const home = Home.open(join(folder, 'deep', 'home'));
  expect([home.folder, home.secrets, home.logs].map(modeOf)).toEqual([passed, 0o700, 0o700]);
});

it('closes a home that an earlier version left open, and no folder that is none', () => {
  chmodSync(folder, 0o755);
  const home = Home.open(folder);
  expect(modeOf(folder)).toBe(0o755);
  chmodSync(home.logs, 0o755);
  Home.open(folder);
  expect([home.folder, home.logs].map(modeOf)).toEqual([passed, 0o700]);
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
