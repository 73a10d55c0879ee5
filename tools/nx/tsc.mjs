// Plain JavaScript: Nx loads it by itself, before anything is compiled.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneOrMany } from './one-or-many.mjs';
import { runScript } from './run-script.mjs';

const COMPILER = 'node_modules/typescript-7/bin/tsc';

/** These projects and what they import as one program; the staff app has a tsconfig of its own. */
const check = async (projects, root) => {
  const file = join(root, '.nx', `tsconfig-${process.pid}.json`);
  mkdirSync(join(root, '.nx'), { recursive: true });
  const include = projects.map((one) => `../${one.root}/**/*.ts`);
  const exclude = ['../node_modules', '../**/dist/**', '../**/fence-fixtures/**'];
  writeFileSync(file, JSON.stringify({ extends: '../tsconfig.base.json', include, exclude }));
  try {
    return await runScript(COMPILER, ['--noEmit', '-p', file], { root });
  } finally {
    rmSync(file);
  }
};

export const { one, many } = oneOrMany(async (wanted, { root }) => {
  const [web, others] = [wanted.filter(({ project }) => project === 'web'), wanted.filter(({ project }) => project !== 'web')]; // prettier-ignore
  const statusOfWeb = web.length && (await runScript(COMPILER, ['--noEmit', '-p', 'apps/web/tsconfig.json'], { root }));
  const statusOfOthers = others.length && (await check(others, root));
  return [...(statusOfWeb === 0 ? web : []), ...(statusOfOthers === 0 ? others : [])].map(({ task }) => task);
});
