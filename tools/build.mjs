// Plain JavaScript: it runs in a fresh clone, before anything is compiled.
// Builds the services with SWC into dist/ (same tree as the sources), their processes with Rolldown into dist/processes, and the
// staff app with Vite into apps/web/dist.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { newestChange } from './newest-change.mjs';
import { answerHelp } from './usage.mjs';

const run = (script, args) => {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
};

const COMPILED = [
  'apps',
  'libs',
  '-d',
  'dist',
  '--copy-files',
  '--quiet',
  '--ignore',
  'apps/web/**,**/*.spec.ts,**/*.int-spec.ts,**/*.e2e-spec.ts,**/*.distributed-spec.ts',
];

/** Older than one of its sources, or absent. */
const isStale = (built, sources) => !existsSync(built) || newestChange([built]) < newestChange(sources);

/**
 * Compiles what changed since the last build; `--force` compiles everything. The staff app first: its first build changes the
 * folder apps/web, which would make the services look stale.
 */
export const build = ({ force = false } = {}) => {
  if (
    existsSync('apps/web/index.html') &&
    (force || isStale('apps/web/dist/index.html', ['apps/web/src', 'apps/web/index.html', 'apps/web/vite.config.ts']))
  )
    run('node_modules/vite/bin/vite.js', ['build', 'apps/web', '--logLevel', 'warn']);
  if (force || isStale('dist/.built', ['apps', 'libs', '.swcrc', 'package-lock.json', 'tools/bundle.mjs'])) {
    if (force) rmSync('dist', { recursive: true, force: true });
    run('node_modules/@swc/cli/bin/swc.js', COMPILED);
    run('tools/bundle.mjs', []);
    writeFileSync('dist/.built', '');
  }
};

if (process.argv[1]?.endsWith('build.mjs')) {
  answerHelp(`Usage: npm run build -- [--force]

Compiles what changed since the last build, into dist/ and apps/web/dist/.

  --force           compiles everything`);
  build({ force: process.argv.includes('--force') });
}
