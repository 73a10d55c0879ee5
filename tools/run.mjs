// Plain JavaScript: it runs in a fresh clone, before anything is compiled.
// `node tools/run.mjs <name> [arguments]`: installs what is missing, then is a program of dist/, which it builds before, or a tool of this
// folder, whose TypeScript is compiled as it is loaded. Help comes from tools/usage, at once.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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
  'make-secrets': 'apps/suite/src/secrets.main.js',
};

/** `tools/<name>.ts`, whose `main(args)` resolves with the exit status; `build`: it works with what is built. */
const TOOLS = {
  authz: {},
  axe: { build: true },
  'check-dashboards': {},
  'check-packaging': {},
  contracts: {},
  image: {},
  'make-docs': {},
  'make-settings': {},
  mutation: {},
  openapi: {},
  'openapi-types': {},
  'planted-bugs': {},
  simulate: { build: true },
  size: { build: true },
};

const [name = '', ...args] = process.argv.slice(2);
const isProgram = Object.hasOwn(PROGRAMS, name);
if (!isProgram && !Object.hasOwn(TOOLS, name)) {
  console.error(`Usage: node tools/run.mjs ${[...Object.keys(PROGRAMS), ...Object.keys(TOOLS)].join('|')} [arguments]`);
  process.exit(2);
}
const tools = dirname(fileURLToPath(import.meta.url));
const usage = join(tools, 'usage', `${name}.txt`);
if (existsSync(usage)) answerHelp(readFileSync(usage, 'utf8').trimEnd(), args);

endWithNpm();
install();
if (isProgram || TOOLS[name].build) build();
if (isProgram) {
  const program = join(tools, '..', 'dist', PROGRAMS[name]);
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
} else {
  const require = createRequire(import.meta.url);
  require('../libs/testing/source-hook.cjs');
  process.exitCode = await require(`./${name}.ts`).main(args);
}
