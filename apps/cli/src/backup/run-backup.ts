import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { backupInstance, instancesOf, rememberBackup, type KnownInstance, type Manifest } from '@kinerja/backup';
import { databaseName, Databases, type Home } from '@kinerja/installation';
import type { BackupOptions } from './backup-options';
import { keysChoice } from './keys-choice';

/** One instance as `--json` tells it. */
export type BackedUp = Readonly<{ instance: string; folder: string; at: string; events: number; rows: number; bytes: number; seconds: number }>; // prettier-ignore

const summary = (folder: string, { instance, at, bytes, databases }: Manifest, seconds: number): BackedUp => ({
  instance: instance.code,
  folder,
  at,
  events: databases.reduce((sum, { log }) => sum + Number(log.position), 0),
  rows: databases.flatMap(({ tables }) => tables).reduce((sum, { rows }) => sum + rows, 0),
  bytes,
  seconds: Number(seconds.toFixed(2)),
});

const backUp = async (
  home: Home,
  databases: Databases,
  { instance, services }: KnownInstance,
  options: BackupOptions,
): Promise<BackedUp> => {
  const start = performance.now();
  const to = resolve(options.to);
  const server = await databases.server(instance.code);
  const urls = services.map((service) => ({ service, url: server.url(databaseName(instance.code, service)) }));
  const manifest = await backupInstance({ home, instance, databases: urls, to, keys: keysChoice(options) });
  rememberBackup(home, instance.code, { at: manifest.at, to });
  return summary(resolve(to, instance.code), manifest, (performance.now() - start) / 1000);
};

/** @throws OperatorFault, BackupFault, PostgresFault with a sentence. */
export const runBackup = async (home: Home, options: BackupOptions): Promise<void> => {
  keysChoice(options);
  const databases = new Databases(home);
  const done: BackedUp[] = [];
  try {
    for (const known of instancesOf(home, options.instance)) {
      const one = await backUp(home, databases, known, options);
      done.push(one);
      console.log(
        `${one.instance}: ${one.events} events, ${one.rows} rows, ${(one.bytes / 2 ** 20).toFixed(1)} MiB in ${one.seconds} s to ${one.folder}`,
      );
    }
  } finally {
    await databases.close();
  }
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ instances: done }, null, 2)}\n`);
};
