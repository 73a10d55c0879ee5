// `node tools/run.mjs <program> [arguments]`: installs and builds what is missing, then is that program of dist/. Plain JavaScript, because
// it runs in a fresh clone, where nothing is compiled yet; help comes from tools/usage, at once.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { answerHelp } from './usage.mjs';

/** Program → where it stands in dist/. */
const PROGRAMS = {
  bench: 'apps/bench/src/main.js',
  chaos: 'apps/chaos/src/main.js',
  fuzz: 'apps/fuzz/src/main.js',
  cluster: 'apps/suite/src/cluster.main.js',
};

const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(PROGRAMS, name)) {
  console.error(`Usage: node tools/run.mjs ${Object.keys(PROGRAMS).join('|')} [arguments]`);
  process.exit(2);
}
const tools = dirname(fileURLToPath(import.meta.url));
const usage = join(tools, 'usage', `${name}.txt`);
if (existsSync(usage)) answerHelp(readFileSync(usage, 'utf8').trimEnd(), args);

endWithNpm();
install();
build();
const program = join(tools, '..', 'dist', PROGRAMS[name]);
process.argv = [process.execPath, program, ...args];
await import(pathToFileURL(program).href);
