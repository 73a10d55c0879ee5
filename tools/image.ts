import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import NATIVE from './native-packages.json';

/** Folders in dist/ that a process reads at run time, by their names. */
const READ = ['migrations', 'policy-packs'];

type Needs = Readonly<Record<string, string>>;
type Lockfile = Readonly<{
  packages: Readonly<Record<string, Readonly<{ dependencies?: Needs; optionalDependencies?: Needs }>>>;
}>;

/** Where Node finds a package that is required from `from`; undefined for one of another platform. */
const placeOf = (name: string, from: string): string | undefined => {
  const place = join(from, 'node_modules', name);
  if (existsSync(place)) return place;
  return from === '.' ? undefined : placeOf(name, dirname(from));
};

/** Folders of these packages and of all that they need. */
const foldersOf = (names: readonly string[]): ReadonlySet<string> => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  const known = new Set<string>();
  const take = (name: string, from: string): void => {
    const place = placeOf(name, from);
    if (place === undefined || known.has(place)) return;
    known.add(place);
    const { dependencies, optionalDependencies } = packages[place] ?? {};
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) take(needed, place);
  };
  for (const name of names) take(name, '.');
  return known;
};

const PREBUILT = `${process.platform}-${process.arch}`;
/** Machine code of other platforms is no use, nor are sources of it, types and maps. */
const isWanted = (path: string): boolean =>
  !(basename(dirname(path)) === 'prebuilds' && basename(path) !== PREBUILT) && !/\.(map|md|cc?|h|[cm]?ts)$/.test(path);

const assetsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => READ.includes(basename(path)))
    .map((path) => join(folder, path));

/** Lays out the image below `to`, which is new. */
const layOut = (to: string): void => {
  const assets = ['dist/apps', 'dist/libs'].flatMap(assetsIn);
  const places = ['dist/processes', 'apps/web/dist', ...assets, ...foldersOf(NATIVE)];
  for (const place of places) cpSync(place, join(to, place), { recursive: true, filter: isWanted });
  cpSync('package.json', join(to, 'package.json'));
};

/**
 * `node tools/run.mjs image DIR`: lays out what the image of a process holds, of what is built: its bundles, the files that they read, the
 * staff app, and the packages with machine code. The Dockerfile copies that folder and nothing else.
 */
export const main = ([to]: readonly string[]): number => {
  if (to === undefined) {
    console.error('Usage: node tools/run.mjs image DIR');
    return 2;
  }
  layOut(to);
  return 0;
};
