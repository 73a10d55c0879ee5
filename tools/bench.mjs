// `npm run bench <name> -- --json FILE`: builds, installs the peers apart in bench/, and measures against them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';

const [name, ...options] = process.argv.slice(2);
const benches = readdirSync('bench').filter((folder) => existsSync(`bench/${folder}/main.mjs`));
if (!benches.includes(name)) {
  console.error(`Usage: npm run bench <${benches.join('|')}> -- [--json FILE]`);
  process.exit(2);
}

const run = (command, args, cwd = '.') => {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

install();
build();
if (!existsSync('bench/node_modules/@event-driven-io/emmett-postgresql')) run('npm', ['install'], 'bench');

const absolute = options.map((option, at) => (options[at - 1] === '--json' ? resolve(option) : option));
run(process.execPath, [`bench/${name}/main.mjs`, ...absolute]);
