// Plain JavaScript: it runs in a fresh clone, before anything is compiled.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';

/** What npm wrote of what it installed; in the form of the lockfile. */
const INSTALLED = 'node_modules/.package-lock.json';

const packagesOf = (lockfile) => Object.entries(JSON.parse(readFileSync(lockfile, 'utf8')).packages);

/** By content, not by time: a checkout writes the lockfile anew, and installing empties node_modules under whatever runs from it. */
const isInstalled = () => {
  if (!existsSync(INSTALLED)) return false;
  const there = new Map(packagesOf(INSTALLED).map(([place, { version }]) => [place, version]));
  const wanted = packagesOf('package-lock.json').filter(([place]) => place !== '');
  const isThere = ([place, { version, optional }]) =>
    there.get(place) === version || (optional === true && !there.has(place));
  return wanted.every(isThere) && there.size <= wanted.length;
};

/** `npm ci` when node_modules holds other packages than the lockfile names, so that a fresh clone needs one command only. */
export const install = () => {
  if (isInstalled()) return;
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
