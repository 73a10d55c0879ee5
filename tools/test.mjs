// `npm test`: everything that needs no outside server; then the distributed suites where a broker and Redis are given.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { install } from './install.mjs';

const started = Date.now();
const step = (title, command, args, env = {}) => {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false', ...env },
  });
  if (status !== 0) {
    console.error(`\n${title}: failed after ${Math.round((Date.now() - started) / 1000)} s`);
    process.exit(status ?? 1);
  }
};

install();
build();
step('types', 'npx', ['tsc', '-p', 'tsconfig.json']);
if (existsSync('apps/web/tsconfig.json'))
  step('types of the staff app', 'npx', ['tsc', '--noEmit', '-p', 'apps/web/tsconfig.json']);
step('lint and module fences', 'npx', ['nx', 'run-many', '-t', 'lint', '--outputStyle=static']);
step('unit, integration and end-to-end tests', 'npx', ['jest', '--ci', ...process.argv.slice(2)]);
console.log(`\nAll green in ${Math.round((Date.now() - started) / 1000)} s.`);
