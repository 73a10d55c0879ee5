import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Home, type City } from '@kinerja/installation';
import type { OpenBackup } from '../open-backup';
import { requireSameKind, restoreFiles } from './home-files';

let home: Home;
let folder: string;
beforeEach(() => {
  home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-home-')));
  folder = mkdtempSync(join(tmpdir(), 'kinerja-backup-'));
});
afterEach(() => [home.folder, folder].forEach((path) => rmSync(path, { recursive: true })));

const cityAfter = (instance: object): City | undefined => {
  const backup = { folder, manifest: { instance, files: [] }, keys: Buffer.from('{}') } as unknown as OpenBackup;
  restoreFiles(home, backup, '1');
  return home.read<City>('city.json');
};

/** What the restored city calls an agency that the backup calls so. */
const nameAfter = (name: string): string | undefined =>
  cityAfter({ code: 'dinsos', name, zone: 'WIB', city: { name: 'Kota Contoh', zone: 'WIB' } })?.agencies[0]?.name;

it('leaves a real city real, with its agency in the zone of its own', () => {
  const city = { kind: 'real', name: 'Kota Bima', zone: 'WITA' };
  expect(cityAfter({ code: 'dinsos', name: 'Dinas Sosial', zone: 'WIT', city })).toEqual({
    ...city,
    agencies: [{ code: 'dinsos', name: 'Dinas Sosial', zone: 'WIT', people: 0 }],
  });
});

it.each([
  ['real', undefined],
  [undefined, 'real'],
] as const)('refuses to bring a city of kind %s into a home with one of kind %s', (kind, here) => {
  const cityOf = (of: 'real' | undefined): Omit<City, 'agencies'> => ({ ...(of && { kind: of }), name: 'Kota Bima', zone: 'WITA' }); // prettier-ignore
  const instance = { code: 'dinsos', name: 'Dinas Sosial', zone: 'WITA', city: cityOf(kind) } as const;
  expect(() => requireSameKind(home, instance)).not.toThrow();
  home.write('city.json', { ...cityOf(here), agencies: [] });
  expect(() => requireSameKind(home, instance)).toThrow('Restore into another home');
  home.write('city.json', { ...cityOf(kind), agencies: [] });
  expect(() => requireSameKind(home, instance)).not.toThrow();
});

it('lets the city know its agency again', () => expect(nameAfter('Dinas Sosial')).toBe('Dinas Sosial'));

it.each(['Dinas\u0000Sosial', 'Dinas Sosial \ud83d', '   '])(
  'restores one that was founded as %j under a name that it can start with',
  (name) => expect(nameAfter(name)).toBe('Instansi dinsos'),
);
