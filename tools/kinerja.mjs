#!/usr/bin/env node
// `npx kinerja <command>`: builds what changed, then runs the command line tool in this process.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const calledFrom = process.cwd();
process.chdir(root);
install();
build();
process.chdir(calledFrom);
await import(join(root, 'dist/apps/cli/src/main.js'));
