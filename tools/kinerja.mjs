#!/usr/bin/env node
// `npx kinerja <command>`: builds what changed, then runs the command line tool.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const calledFrom = process.cwd();
process.chdir(root);
install();
build();
const { status } = spawnSync(process.execPath, [join(root, 'dist/apps/cli/src/main.js'), ...process.argv.slice(2)], {
  cwd: calledFrom,
  stdio: 'inherit',
});
process.exit(status ?? 1);
