// `node tools/image.mjs DIR`: lays out what the image of a process holds, of what is built: its bundles, the files that they read, the
// staff app, and the packages with machine code. The Dockerfile copies that folder and nothing else.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NATIVE } from './native-packages.mjs';

/** Folders in dist/ that a process reads at run time, by their names. */
const READ = ['migrations', 'policy-packs'];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Where Node finds a package that is required from `from`; undefined for one of another platform. */
const placeOf = (name, from) => {
  const place = join(from, 'node_modules', name);
  if (existsSync(place)) return place;
  return from === '.' ? undefined : placeOf(name, dirname(from));
};

/** Folders of these packages and of all that they need. */
const withNeeded = (names, from = '.', known = new Set()) => {
  for (const place of names.map((name) => placeOf(name, from))) {
    if (place === undefined || known.has(place)) continue;
    known.add(place);
    const { dependencies, optionalDependencies } = packages[place];
    withNeeded(Object.keys({ ...dependencies, ...optionalDependencies }), place, known);
  }
  return known;
};

const PREBUILT = `${process.platform}-${process.arch}`;
/** Machine code of other platforms is no use, nor are sources of it, types and maps. */
const isWanted = (path) =>
  !(basename(dirname(path)) === 'prebuilds' && basename(path) !== PREBUILT) && !/\.(map|md|cc?|h|[cm]?ts)$/.test(path);

const assetsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => READ.includes(basename(path)))
    .map((path) => join(folder, path));

/** Lays out the image below `to`, which is new. */
export const layOut = (to) => {
  const assets = ['dist/apps', 'dist/libs'].flatMap(assetsIn);
  const places = ['dist/processes', 'apps/web/dist', ...assets, ...withNeeded(NATIVE)];
  for (const place of places) cpSync(place, join(to, place), { recursive: true, filter: isWanted });
  cpSync('package.json', join(to, 'package.json'));
};

if (process.argv[1]?.endsWith('image.mjs')) layOut(process.argv[2]);
