import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

const FOLDER = resolve('bench');
const require = createRequire(resolve(FOLDER, 'package.json'));

/** The peers are installed apart, in `bench/`, so that nothing of the system can lean on them. */
export const installPeers = (): void => {
  if (existsSync(resolve(FOLDER, 'node_modules/@event-driven-io/emmett-postgresql'))) return;
  const { status } = spawnSync('npm', ['install'], {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

/** A module of a peer. */
export const peer = (name: string): unknown => require(name);
export const peerFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));
