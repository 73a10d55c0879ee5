import { renameSync, rmSync, writeFileSync } from 'node:fs';

export const writeJson = (path: string, value: unknown): void =>
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** Whole or not at all: a process that reads it at its start never sees half a file. */
export const writeWhole = (path: string, value: unknown): void => {
  writeFileSync(`${path}.part`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.part`, path);
};

export const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
