import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Home, keepCity, madeUpCity, realCityFor, secretsOf, type City } from '@kinerja/installation';
import { serviceSettingsOf } from './service-settings';

let home: Home;
beforeEach(() => {
  home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-settings-')));
});
afterEach(() => rmSync(home.folder, { recursive: true }));

const namesFor = (service: string, city: City, isReal: boolean): readonly string[] => {
  keepCity(home, city);
  const { plain, secret } = serviceSettingsOf(
    {
      ...{ kind: 'agency', code: 'dinkes', name: 'Dinas Kesehatan', zone: 'WIT', isReal },
      ...{ basePath: '/dinkes', publicUrl: 'http://localhost/dinkes', feeds: [], secrets: secretsOf(home, 'dinkes') },
      databases: { [service]: 'postgres://localhost/x' },
    },
    service,
    { kafka: { brokers: ['localhost:1'], replication: 1 }, redisUrl: '', centre: { url: '', publicKey: '' } },
  );
  return [...Object.entries(plain).map(([name, value]) => `${name}=${value}`), ...Object.keys(secret)];
};
const real = (): City => realCityFor(join(home.folder, 'none'), { name: 'Kota Bima', zone: 'WITA' });

it('tells identity of a real city no password, and of a made-up one two', () => {
  const passwords = ['BOOTSTRAP_PASSWORD', 'BOOTSTRAP_SECOND_PASSWORD'];
  const told = namesFor('identity', real(), true);
  expect(told.filter((name) => passwords.includes(name))).toEqual([]);
  expect(told).toContain('BOOTSTRAP_USERNAME=admin');
  expect(namesFor('identity', madeUpCity(1), false)).toEqual(expect.arrayContaining(passwords));
});

it('lets incentives of a real city adopt no example', () => {
  expect(namesFor('incentives', real(), true)).toContain('POLICY_PACKS=none');
  expect(namesFor('incentives', madeUpCity(1), false)).not.toContain('POLICY_PACKS=none');
});
