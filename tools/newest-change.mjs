// Plain JavaScript: it runs in a fresh clone, before anything is compiled.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Time of the newest change below the given files and folders, in milliseconds; 0 where there is nothing. */
export const newestChange = (paths) =>
  paths.reduce((newest, path) => Math.max(newest, existsSync(path) ? newestIn(path) : 0), 0);

const newestIn = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), stat.mtimeMs);
};
