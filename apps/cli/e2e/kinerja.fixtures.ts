import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(__dirname, '../../..');

/** The command compiled from today's sources into a folder of the test's own, so that a stale build cannot answer for it. */
export const compileInto = (folder: string): string => {
  const built = join(root, 'dist', folder);
  const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
  const sources = ['apps/cli', 'libs', '-d', built, '--copy-files', '--quiet', '--ignore', '**/*spec.ts'];
  expect(spawnSync(process.execPath, [swc, ...sources], { cwd: root, stdio: 'inherit' }).status).toBe(0);
  return join(built, 'apps/cli/src/main.js');
};
