import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { postgresFolderOf, type Edition, type Home } from '@kinerja/installation';
import { endLocalPostgres } from '@kinerja/local-postgres';

/** Lies in a cluster's folder until everything has arrived there. */
const UNFINISHED = 'unfinished-move';
const ASIDE = '.before-move-';

/** Folders of the clusters of an edition, each once. */
export const clusterFolders = (home: Home, codes: readonly string[], edition: Edition): readonly string[] => [
  ...new Set(codes.map((code) => postgresFolderOf(home, code, edition))),
];

/** What an interrupted move left; its server may live on. */
const clear = async (folder: string): Promise<void> => {
  await endLocalPostgres(folder);
  rmSync(folder, { recursive: true });
};

/** Puts a cluster on which nothing runs under another name; answers it. */
export const putAside = (folder: string, stamp: string): string => {
  const place = `${folder}${ASIDE}${stamp}`;
  renameSync(folder, place);
  return place;
};

/** Empty folders to move into. Whatever else lay there is put aside, never deleted. */
export const prepare = async (folders: readonly string[], stamp: string): Promise<void> => {
  for (const folder of folders) {
    if (existsSync(join(folder, UNFINISHED))) await clear(folder);
    if (existsSync(folder)) {
      await endLocalPostgres(folder);
      putAside(folder, stamp);
    }
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    writeFileSync(join(folder, UNFINISHED), '');
  }
};

export const finish = (folders: readonly string[]): void =>
  folders.forEach((folder) => rmSync(join(folder, UNFINISHED)));

/** Clusters that earlier moves left behind. */
export const leftBehind = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) => {
    const above = dirname(folder);
    const names = existsSync(above) ? readdirSync(above) : [];
    return names.filter((name) => name.startsWith(`${basename(folder)}${ASIDE}`)).map((name) => join(above, name));
  });
