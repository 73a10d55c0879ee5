// Plain JavaScript: Nx loads it by itself, before anything is compiled.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = new Set(['node_modules', 'dist', '.nx']);

/** Paths of all files below a folder that are ours, in no order; projects within it excepted. */
export const filesBelow = (folder, isTop = true) => {
  if (!isTop && existsSync(join(folder, 'project.json'))) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesBelow(path, false);
    return entry.isFile() ? [path] : [];
  });
};
