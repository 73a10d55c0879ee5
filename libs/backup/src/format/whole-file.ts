import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const sync = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** On the disk under another name first: a reader sees the whole file or none, also after a power cut. */
export const writeWhole = (path: string, text: string, beforeRename: () => void = () => undefined): void => {
  const unfinished = `${path}.part`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  sync(unfinished);
  beforeRename();
  renameSync(unfinished, path);
  sync(dirname(path));
};
