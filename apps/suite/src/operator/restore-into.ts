import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  backupsIn,
  keysFor,
  openBackup,
  Passphrase,
  peekManifest,
  restoreInstance,
  stampOf,
  type ErasedKey,
  type OpenBackup,
  type Restored,
} from '@kinerja/backup';
import { newIncarnation } from '@kinerja/log-witness';
import { claim, Databases, Home } from '@kinerja/installation';
import { Client } from 'pg';
import { verifyCity } from '../verify/verify-city';
import { schemaOf } from './schema-of';

export type RestoreWish = Readonly<{
  from: string;
  home: string;
  instance?: string | undefined;
  passphraseFile?: string | undefined;
  replace: boolean;
  erasuresFrom?: string | undefined;
  json?: string | undefined;
}>;

type RestoredIn = Restored & Readonly<{ seconds: number }>;

const begunAnew = async (url: string): Promise<void> => {
  const owner = new Client({ connectionString: url, application_name: 'restore' });
  await owner.connect();
  try {
    await newIncarnation(owner);
  } finally {
    await owner.end();
  }
};

/** What a later backup says was destroyed, by service. */
const erasuresIn = (folder: string | undefined, code: string): ReadonlyMap<string, readonly ErasedKey[]> => {
  if (folder === undefined) return new Map();
  const databases = backupsIn(resolve(folder), code).flatMap((each) => peekManifest(each).databases);
  return new Map(databases.map(({ service, erased }) => [service, erased]));
};

const seconds = (since: number): number => Number(((performance.now() - since) / 1000).toFixed(2));

const restore = async (home: Home, backup: OpenBackup, wish: RestoreWish, stamp: string): Promise<RestoredIn> => {
  const start = performance.now();
  const { code } = backup.manifest.instance;
  // Before a database is filled: without its keys nobody's sealed data could be read.
  JSON.parse(keysFor(home, backup));
  const databases = new Databases(home);
  try {
    const server = await databases.server(code);
    const erased = erasuresIn(wish.erasuresFrom, code);
    const settings = { home, server, backup, replace: wish.replace, schemaOf: schemaOf(code), erased };
    const restored = await restoreInstance({ ...settings, begunAnew }, stamp);
    return { ...restored, seconds: seconds(start) };
  } finally {
    await databases.close();
  }
};

const say = ({ instance, events, rows, keysDestroyed, aside, seconds: took }: RestoredIn): void => {
  console.log(`${instance}: ${events} events, ${rows} rows in ${took} s, every table as it was copied`);
  if (keysDestroyed > 0) console.log(`${instance}: ${keysDestroyed} keys destroyed since were destroyed again`);
  if (aside.length > 0) console.log(`${instance}: the databases it had are kept as ${aside.join(', ')}`);
};

const verified = async (home: Home, restored: readonly RestoredIn[]): Promise<boolean> => {
  const codes = new Set(restored.map(({ instance }) => instance));
  const verdict = await verifyCity(home, () => undefined, { only: codes, mayLag: true });
  for (const { service, check, detail } of verdict.checks.filter(({ ok }) => !ok))
    console.log(`FAULT  ${service}  ${check}  ${detail}`);
  console.log(verdict.clean ? `verified: ${verdict.checks.length} checks, clean` : 'NOT CLEAN: see above');
  return verdict.clean;
};

/** @throws BackupFault, CannotStart, PostgresFault with a sentence. Answers whether what was restored verifies. */
export const restoreInto = async (wish: RestoreWish): Promise<boolean> => {
  const passphrase = wish.passphraseFile === undefined ? undefined : Passphrase.in(wish.passphraseFile);
  const backups: OpenBackup[] = [];
  for (const folder of backupsIn(resolve(wish.from), wish.instance)) backups.push(await openBackup(folder, passphrase));
  const home = Home.open(resolve(wish.home));
  const release = claim(home);
  try {
    const stamp = stampOf(new Date());
    const restored: RestoredIn[] = [];
    for (const backup of backups) {
      restored.push(await restore(home, backup, wish, stamp));
      restored.slice(-1).forEach(say);
    }
    const start = performance.now();
    const clean = await verified(home, restored);
    const result = { instances: restored, verifySeconds: seconds(start), clean };
    if (wish.json) writeFileSync(wish.json, `${JSON.stringify(result, null, 2)}\n`);
    return clean;
  } finally {
    release();
  }
};
