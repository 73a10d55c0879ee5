import { existsSync, rmSync } from 'node:fs';
import type { DatabaseSchema } from '@kinerja/database';
import { Databases, editionOf, writeEdition, type Edition, type Home } from '@kinerja/installation';
import { endLocalPostgres } from '@kinerja/local-postgres';
import { BackupFault } from '../backup-fault';
import { instancesOf, type KnownInstance } from '../instances-of-home';
import { clusterFolders, finish, leftBehind, prepare, putAside } from './cluster-places';
import { moveInstance, type MovedTable } from './move-instance';

export type HomeMove = Readonly<{
  /** Claimed by the caller: nobody else works in it. */
  home: Home;
  to: Edition;
  schemaOf: (code: string) => (service: string) => DatabaseSchema;
  /** Told of every instance that has arrived. */
  onMoved: (code: string, tables: readonly MovedTable[]) => void;
}>;

const codesOf = (instances: readonly KnownInstance[]): readonly string[] =>
  instances.map(({ instance }) => instance.code);

const moveAll = async (move: HomeMove, instances: readonly KnownInstance[], stamp: string): Promise<void> => {
  const { home, to, schemaOf, onMoved } = move;
  const [old, anew] = [new Databases(home), new Databases(home, to)];
  try {
    for (const { instance, services } of instances) {
      const { code } = instance;
      const servers = { from: await old.server(code), to: await anew.server(code) };
      onMoved(code, await moveInstance({ code, services, ...servers, schemaOf: schemaOf(code) }, stamp));
    }
  } finally {
    await anew.close();
    await old.close();
  }
};

/**
 * Moves every instance of a home to the clusters of the other edition. Only when all have arrived does the home change its
 * edition; until then the old one works as before, and the move can be repeated. Answers where the old clusters lie now.
 * @throws BackupFault with a sentence.
 */
export const moveHome = async (move: HomeMove, stamp: string): Promise<readonly string[]> => {
  const { home, to } = move;
  const from = editionOf(home);
  if (from === to) throw new BackupFault(`${home.folder} is of the ${to} edition already.`);
  const instances = instancesOf(home);
  const targets = clusterFolders(home, codesOf(instances), to);
  await prepare(targets, stamp);
  await moveAll(move, instances, stamp);
  const old = clusterFolders(home, codesOf(instances), from).filter((folder) => existsSync(folder));
  // A server that a killed run left there would go on in the folder put aside, and nobody would ever end it.
  for (const folder of old) await endLocalPostgres(folder);
  finish(targets);
  writeEdition(home, to);
  return old.map((folder) => putAside(folder, stamp));
};

/** Removes the clusters that moves left behind; answers their folders. */
export const dropLeftBehind = (home: Home): readonly string[] => {
  const codes = codesOf(instancesOf(home));
  const editions: readonly Edition[] = ['embedded', 'distributed'];
  const folders = leftBehind(editions.flatMap((edition) => clusterFolders(home, codes, edition)));
  folders.forEach((folder) => rmSync(folder, { recursive: true }));
  return folders;
};
