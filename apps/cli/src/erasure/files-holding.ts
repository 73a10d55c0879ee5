import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The cluster keeps its rows in tables, which are looked at as such. */
const isOfCluster = (path: string): boolean => path.split(sep)[0]?.startsWith('postgres') ?? false;

/** Files below a folder that hold a text in UTF-8, in whatever case, and how many there are. */
export const filesHolding = (folder: string, text: string): Readonly<{ files: number; found: readonly string[] }> => {
  const wanted = text.toLowerCase();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !isOfCluster(path))
    .filter((path) => statSync(join(folder, path)).isFile());
  const found = files.filter((path) => readFileSync(join(folder, path), 'utf8').toLowerCase().includes(wanted));
  return { files: files.length, found };
};
