#!/usr/bin/env node
// Plain JavaScript: it runs in a fresh clone, before anything is compiled.
// `npx kinerja <command>`: builds what changed, then is the command line tool.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { asksForHelp } from './usage.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const main = join(root, 'dist/apps/cli/src/main.js');
const calledFrom = process.cwd();

endWithNpm();
// Help comes from what is built already, at once.
if (!(asksForHelp(process.argv.slice(2)) && existsSync(main))) {
  process.chdir(root);
  install();
  build();
  process.chdir(calledFrom);
}
await import(main);
