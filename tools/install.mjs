import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';

/** `npm ci` when node_modules is missing or older than the lockfile, so that a fresh clone needs one command only. */
export const install = () => {
  const marker = 'node_modules/.package-lock.json';
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  if (existsSync('node_modules') && lstatSync('node_modules').isSymbolicLink()) {
    console.error(
      'node_modules is a link to another folder, which `npm ci` would empty. Remove the link, or bring that folder up to date.',
    );
    process.exit(1);
  }
  console.log('Installing packages (first start only) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('Installing failed: `npm ci` says why above. Is the package registry reachable?');
    process.exit(1);
  }
};
