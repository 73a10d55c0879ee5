import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agencyCode } from '@kinerja/vocabulary';
import { cityOf, isReal, keepCity, knownCity, withAgency, type City } from './city';
import { Home } from './home';
import { madeUpCity } from './made-up-city';
import { realCityFor } from './real-city';
import { firstPasswords, secretsOf } from './secrets';

const bima = { name: 'Kota Bima', zone: 'WITA' };
const city = { kind: 'real', ...bima, agencies: [] };

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kinerja-real-city-')), 'home');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const inHomeWith = (kept: City): Home => {
  const home = Home.open(folder);
  keepCity(home, kept);
  return home;
};

it('is founded with a trimmed name, without agencies, and makes no folder before it is kept', () => {
  expect(realCityFor(folder, { name: ' Kota Bima ', zone: 'WITA' })).toEqual(city);
  expect(existsSync(folder)).toBe(false);
});

it.each([
  ['no name', { zone: 'WITA' }, 'has a name and a time zone'],
  ['no zone', { name: 'Kota Bima' }, 'has a name and a time zone'],
  ['a name of two letters', { ...bima, name: 'KB' }, '--name: a name has at least 3 characters'],
  ['a name of two lines', { ...bima, name: 'Kota\nBima' }, '--name: a name has no control characters'],
  ['a zone of another country', { ...bima, zone: 'UTC' }, '--zone: one of WIB, WITA, WIT expected'],
])('is not founded with %s, and says what would be right', (_, told, words) =>
  expect(() => realCityFor(folder, told)).toThrow(words),
);

it('leaves a folder that is no home as it is, where it is refused', () => {
  mkdirSync(folder);
  expect(() => realCityFor(folder, {})).toThrow('has a name and a time zone');
  expect(readdirSync(folder)).toEqual([]);
});

it('is the same when its home is named again, with or without its name', () => {
  inHomeWith(realCityFor(folder, bima));
  expect([realCityFor(folder, {}), realCityFor(folder, bima)]).toEqual([city, city]);
});

it('is not founded over another city, a made-up one or the rest of one', () => {
  const home = inHomeWith(realCityFor(folder, bima));
  expect(() => realCityFor(folder, { ...bima, name: 'Kota Lain' })).toThrow('holds Kota Bima (WITA) already');
  keepCity(home, madeUpCity(3));
  expect(() => realCityFor(folder, bima)).toThrow('holds the sample city Kota Contoh');
  rmSync(home.path('city.json'));
  mkdirSync(home.postgres);
  expect(() => realCityFor(folder, bima)).toThrow('holds parts of an installation');
});

it('stays as it was founded, and takes agencies in its own zone or another', () => {
  const home = inHomeWith(realCityFor(folder, bima));
  const dinkes = { code: agencyCode('dinkes'), name: 'Dinas Kesehatan' };
  const larger = withAgency(withAgency(cityOf(home, madeUpCity(3)), dinkes), {
    ...{ code: agencyCode('dinsos'), name: 'Dinas Sosial', zone: 'WIT' },
  });
  keepCity(home, larger);
  expect(isReal(knownCity(home))).toBe(true);
  expect(knownCity(home)?.agencies).toEqual([
    { ...dinkes, zone: 'WITA', people: 0 },
    { code: 'dinsos', name: 'Dinas Sosial', zone: 'WIT', people: 0 },
  ]);
});

it('keeps nobody’s password, where a made-up one has two for each instance', () => {
  const home = inHomeWith(realCityFor(folder, bima));
  expect(firstPasswords(secretsOf(home, 'dinkes'))).toEqual({});
  expect(secretsOf(home, 'dinkes')).toEqual(secretsOf(home, 'dinkes'));
  keepCity(home, madeUpCity(3));
  const { system, agency } = firstPasswords(secretsOf(home, 'dinsos'));
  expect(new Set([system, agency, undefined]).size).toBe(3);
});

it('reads a home of an earlier release as made up', () => {
  const home = Home.open(folder);
  home.write('city.json', { name: 'Kota Contoh', zone: 'WITA', agencies: [] });
  expect(isReal(knownCity(home))).toBe(false);
});
