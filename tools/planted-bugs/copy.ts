// A copy of the working tree to plant bugs in. It shares node_modules with the original, which nothing here writes to.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { remove } from '@kinerja/tooling';

/** What is under version control or could be, as it stands in the working tree. */
const sources = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(file));

/** What was built of the sources; copied after them, so that it counts as newer. */
const BUILT = ['dist', 'apps/web/dist'];

type Copy = Readonly<{ folder: string; discard: () => void }>;

/** `isBuilt`: with what is compiled, brought up to date before. */
export const throwAwayCopy = ({ isBuilt }: Readonly<{ isBuilt: boolean }>): Copy => {
  if (isBuilt) execFileSync(process.execPath, ['tools/build.mjs'], { stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-planted-'));
  for (const file of sources()) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  if (isBuilt)
    for (const built of BUILT.filter((one) => existsSync(one))) cpSync(built, join(folder, built), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const discard = (): void => remove(folder);
  // Also when the script is told to stop.
  process.once('exit', discard);
  return { folder, discard };
};
