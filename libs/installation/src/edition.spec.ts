import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editionOf, postgresFolderOf, requireEdition } from './edition';
import { Home } from './home';

let folder: string;
let home: Home;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-edition-'));
  home = Home.open(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('marks a new home with the edition that starts there first', () => {
  requireEdition(home, 'distributed');
  expect(editionOf(home)).toBe('distributed');
  expect(postgresFolderOf(home, 'dinsos')).toBe(join(folder, 'instances/dinsos/postgres'));
});

it('takes a home with a city and no mark for an embedded one', () => {
  home.write('city.json', { name: 'Kota Contoh' });
  requireEdition(home, 'embedded');
  expect(postgresFolderOf(home, 'dinsos')).toBe(join(folder, 'postgres'));
});

it.each([
  ['embedded', 'distributed', 'npm start --'],
  ['distributed', 'embedded', 'npm run cluster --'],
] as const)('refuses a home of the %s edition to the %s one and names both ways on', (found, wanted, start) => {
  requireEdition(home, found);
  const both = new RegExp(`${start} --home ${folder}.*npx kinerja move --to ${wanted} --home ${folder}`);
  expect(() => requireEdition(home, wanted)).toThrow(both);
  expect(editionOf(home)).toBe(found);
});
