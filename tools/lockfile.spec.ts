import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Locked = Readonly<{ link?: boolean; integrity?: string; resolved?: string }>;
const { packages } = JSON.parse(readFileSync(join(__dirname, '..', 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && link !== true);

it('knows the digest of every package, of every platform', () => {
  expect(installed.length).toBeGreaterThan(1_000);
  expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
});

it('has packages of the public registry alone, whichever they were fetched from', () =>
  expect(
    installed.filter(
      ([, { resolved }]) => !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'),
    ),
  ).toEqual([]));
