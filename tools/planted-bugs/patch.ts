import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit, PlantedBug } from './planted-bug';

/** Thrown when the code has moved away under a planted bug, which then has to be planted anew. */
export class PatchDoesNotApply extends Error {}

const occurrences = (source: string, text: string): number => source.split(text).length - 1;

/** @throws PatchDoesNotApply unless `text` stands in `source` exactly once. */
export const patched = (source: string, { file, text, put }: Edit): string => {
  const count = occurrences(source, text);
  if (count !== 1) throw new PatchDoesNotApply(`${file} holds ${count} times: ${text}`);
  return source.replace(text, () => put);
};

/** Plants a bug below `folder`; the answer takes it out again. */
export const plant = (folder: string, { edits }: PlantedBug): (() => void) => {
  const before = new Map<string, string>();
  for (const edit of edits) {
    const path = join(folder, edit.file);
    const source = readFileSync(path, 'utf8');
    if (!before.has(path)) before.set(path, source);
    writeFileSync(path, patched(source, edit));
  }
  return () => before.forEach((source, path) => writeFileSync(path, source));
};
