// Builds the services with SWC into dist/ (same tree as the sources) and the staff app with Vite into apps/web/dist.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { newestChange } from './newest-change.mjs';

const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

/** Older than one of its sources, or absent. */
const isStale = (built, sources) => !existsSync(built) || newestChange([built]) < newestChange(sources);

/** Compiles what changed since the last build; `--force` compiles everything. */
export const build = ({ force = false } = {}) => {
  if (force || isStale('dist/.built', ['apps', 'libs', '.swcrc'])) {
    rmSync('dist', { recursive: true, force: true });
    run('npx', ['swc', 'apps', 'libs', '-d', 'dist', '--copy-files', '--ignore', 'apps/web/**,**/*.spec.ts,**/*.int-spec.ts,**/*.e2e-spec.ts', '--quiet']);
    run('node', ['-e', "require('fs').writeFileSync('dist/.built', '')"]);
  }
  if (existsSync('apps/web/index.html') && (force || isStale('apps/web/dist/index.html', ['apps/web/src', 'apps/web/index.html', 'apps/web/vite.config.ts'])))
    run('npx', ['vite', 'build', 'apps/web', '--logLevel', 'warn']);
};

if (process.argv[1]?.endsWith('build.mjs')) build({ force: process.argv.includes('--force') });
