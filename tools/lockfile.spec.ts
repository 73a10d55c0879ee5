import { readFileSync } from 'node:fs';

type Locked = Readonly<{ integrity?: string; resolved?: string; link?: boolean }>;
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Readonly<{
  packages: Readonly<Record<string, Locked>>;
}>;
const packages = Object.entries(lockfile.packages).filter(([path, { link }]) => path !== '' && link !== true);

it('knows the content of every package, so that no registry can hand out another', () => {
  expect(packages.length).toBeGreaterThan(1_000);
  expect(packages.filter(([, { integrity = '' }]) => !/^sha512-/.test(integrity)).map(([path]) => path)).toEqual([]);
});

it('names no registry: packages come from the one that npm of this machine is set to', () =>
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]));
