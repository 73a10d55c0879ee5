import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Whole or not at all: a process that reads it at its start never sees half a file. */
export const writeWhole = (path, value) => {
  writeFileSync(`${path}.part`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.part`, path);
};

export const remove = (path) => rmSync(path, { recursive: true, force: true });
