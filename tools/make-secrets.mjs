// `node tools/make-secrets.mjs [--home DIR]`: the secrets of docker-compose.yml as files.
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';

build();
const program = 'dist/apps/suite/src/secrets.main.js';
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
