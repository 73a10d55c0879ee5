// The system as it is built; KINERJA_DIST names another build to compare with.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const dist = process.env.KINERJA_DIST ?? resolve(root, 'dist');
const require = createRequire(import.meta.url);

export const lib = (name) => require(`${dist}/libs/${name}/index.js`);
/** A package of the system itself, not of the peers. */
export const own = createRequire(resolve(root, 'package.json'));
/** A program or module of the build, by its path in it. */
export const built = (path) => resolve(dist, path);
export const load = (path) => require(built(path));
