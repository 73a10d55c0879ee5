import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CannotStart, Home } from '@kinerja/installation';

/** The home that is there already; a command never makes one by a slip of the keyboard. @throws CannotStart */
export const homeOf = (folder = '.kinerja'): Home => {
  const path = resolve(folder);
  if (!existsSync(path)) throw new CannotStart(`There is no folder ${path}. Name the home with --home DIR.`);
  return Home.open(path);
};
