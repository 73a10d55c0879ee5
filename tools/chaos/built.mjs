// The compiled system, as the rig's processes use it; `npm run chaos` builds it first.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const DIST = resolve('dist');
const require = createRequire(join(DIST, 'rig.js'));

/** A module of `dist/`, e.g. `libs/kernel/index.js`. */
export const built = (module) => require(join(DIST, module));
export const entry = (module) => join(DIST, module);
