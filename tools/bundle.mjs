// Plain JavaScript: a part of the build itself.
// Makes of every process that has to start fast one file and some shared ones, out of the compiled two thousand modules: nearly all
// a service does at its start is to find and load them, and half of that is the finding (docs/adr/0009-few-files-per-process.md).
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const FOLDER = 'dist/processes';

/** Packages that bring machine code: they are required where they lie, and are all that an image installs beside the bundles. */
const NATIVE = JSON.parse(readFileSync('tools/native-packages.json', 'utf8'));

const isService = (app) => existsSync(`apps/${app}/src/app.module.ts`);

const PROCESSES = {
  ...Object.fromEntries(
    readdirSync('apps')
      .filter(isService)
      .map((app) => [app, `dist/apps/${app}/src/main.js`]),
  ),
  instance: 'dist/apps/suite/src/instance.main.js',
  prepare: 'dist/apps/suite/src/prepare.main.js',
};

/** A module that looks for files beside itself finds them where it was compiled to. */
const besideItself = {
  name: 'beside-itself',
  transform: {
    filter: { code: /\b__dirname\b/ },
    handler: (code, module) => {
      const way = JSON.stringify(relative(resolve(FOLDER), dirname(module)));
      return { code: code.replace(/\b__dirname\b/g, `require('node:path').join(__dirname, ${way})`), map: null };
    },
  },
};

/** What a library offers to work with and is not installed stays a `require` that nobody calls; and one of them has an `eval`. */
const isExpected = ({ code, id }) => ['UNRESOLVED_IMPORT', 'EVAL'].includes(code) && id?.includes('/node_modules/');

const onLog = (level, log, tell) => {
  if (!isExpected(log)) tell(level === 'warn' ? 'error' : level, log);
};

/** Each by itself: what is in one of them is loaded with nothing of the others. */
const BUNDLES = [
  PROCESSES,
  // A thread with little memory.
  { 'xlsx-worker': 'dist/libs/imports/src/xlsx/xlsx-worker.js' },
  // Wanted once a month only; `require('exceljs')` of a process finds it here before its two hundred packages.
  { 'node_modules/exceljs': 'exceljs' },
  // Wanted when somebody chooses a password; each brings lists that are read as a whole.
  ...['core', 'language-common', 'language-id'].map((part) => ({
    [`node_modules/@zxcvbn-ts/${part}`]: `@zxcvbn-ts/${part}`,
  })),
];

rmSync(FOLDER, { recursive: true, force: true });
for (const input of BUNDLES) {
  const bundled = await rolldown({
    input,
    platform: 'node',
    external: NATIVE,
    treeshake: false,
    plugins: [besideItself],
    onLog,
  });
  await bundled.write({ dir: FOLDER, format: 'cjs', keepNames: true, sourcemap: true });
  await bundled.close();
}
