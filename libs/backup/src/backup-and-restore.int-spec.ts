import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PERSONAL_TABLE, prepareDatabase, ReadTable, type DatabaseSchema } from '@kinerja/database';
import { verifyLog } from '@kinerja/event-store';
import { Home } from '@kinerja/installation';
import { testPool } from '@kinerja/testing';
import { Column, PrimaryColumn } from 'typeorm';
import { backupsIn } from './backup-folder';
import { backupInstance } from './backup-instance';
import type { KeysChoice } from './export-files';
import type { ErasedKey, Manifest } from './format/manifest';
import { Passphrase } from './format/passphrase';
import { query, registered, schemaOf, SERVICE, TestInstance } from './instance.fixtures';
import { openBackup } from './open-backup';
import { restoreInstance, type Restored } from './restore/restore-instance';

/** Each test prepares a database of its own, which takes its time on a slow machine. */
jest.setTimeout(180_000);

@ReadTable('shown.tallies', { version: 1 })
class TallyOfOne {
  @PrimaryColumn('text') what!: string;
}
@ReadTable('shown.tallies', { version: 2 })
class TallyOfTwo {
  @PrimaryColumn('text') what!: string;
  @Column('integer') count!: number;
}
@ReadTable('shown.words', { version: 1 })
class WordOfOne {
  @PrimaryColumn('text') word!: string;
}

const sealed: KeysChoice = { kind: 'sealed', passphrase: new Passphrase('correct horse battery') };
const { passphrase } = sealed;

let source: TestInstance;
let to: string;
let folder: string;
let backups = 0;

beforeEach(async () => {
  source = new TestInstance();
  await source.create();
  to = join(source.folder, `backup-${(backups += 1)}`);
  folder = join(to, source.code);
});
afterEach(() => source.drop());

const anew: string[] = [];

const restore = async (
  home: Home,
  { replace = false, erased = [] as readonly ErasedKey[], at = 'at_noon', schema = schemaOf() } = {},
): Promise<Restored> =>
  restoreInstance(
    {
      ...{ home, server: source.server, backup: await openBackup(folder, passphrase), replace, schemaOf: () => schema },
      erased: new Map([[SERVICE, erased]]),
      begunAnew: (url) => Promise.resolve(void anew.push(url)),
    },
    at,
  );

/** The instance is gone from the cluster, as on a new machine. */
const lose = (): Promise<unknown> => query(source.server.url('postgres'), `DROP DATABASE "${source.database}"`);

const digests = ({ databases }: Manifest): Record<string, string> =>
  Object.fromEntries(
    databases.flatMap(({ tables }) => tables.map(({ schema, name, sha256 }) => [`${schema}.${name}`, sha256])),
  );

it('brings every table, sequence, key and file back as it was', async () => {
  await source.withStore((store) => store.commit(registered(randomUUID(), 'Siti Rahmawati')));
  await source.scribble(3_000);
  const before = await backupInstance(source.backup(to, sealed));
  await lose();
  const home = Home.open(join(source.folder, 'other'));
  const restored = await restore(home);
  expect(restored).toMatchObject({ instance: source.code, events: 1, aside: [] });
  const after = await backupInstance({ ...source.backup(join(source.folder, 'again'), sealed), home });
  const { 'messaging.relay_cursor': sent, ...same } = digests(before);
  expect(digests(after)).toMatchObject(same);
  expect(sent).not.toBe(digests(after)['messaging.relay_cursor']);
  expect(after.databases[0]?.sequences).toContainEqual({ schema: 'notes', name: 'paper_number', last: '42' });
  expect(after.databases[0]?.log).toEqual(before.databases[0]?.log);
  for (const file of [`secrets/${source.code}.json`, `evidence/${source.code}/2026/photo.bin`])
    expect(readFileSync(home.path(file)).equals(readFileSync(source.home.path(file)))).toBe(true);
  expect(home.read('city.json')).toMatchObject({ agencies: [{ code: source.code, people: 0 }] });
});

it('gives the service its rights back, and its log verifies', async () => {
  const person = randomUUID();
  await source.withStore((store) => store.commit(registered(person, 'Budi Santoso')));
  await backupInstance(source.backup(to, sealed));
  await lose();
  await restore(source.home);
  const loaded = await source.withStore(async (store, pool) => {
    await expect(pool.query('DELETE FROM log.events')).rejects.toThrow('permission denied');
    await store.commit(registered(randomUUID(), 'Wayan'));
    expect((await verifyLog(pool)).clean).toBe(true);
    return store.load(`person-${person}`);
  });
  expect(loaded.events[0]?.data).toEqual({ person, name: 'Budi Santoso' });
  expect(anew.at(-1)).toContain(`${source.database}_restoring`);
});

it('copies one moment while the service goes on writing', async () => {
  const people = Array.from({ length: 400 }, () => randomUUID());
  await source.withStore(async (store) => {
    const writing = Promise.all(people.map((person) => store.commit(registered(person, 'Made'))));
    await backupInstance(source.backup(to, sealed));
    await writing;
  });
  await lose();
  const { events } = await restore(source.home);
  const pool = testPool(source.url);
  expect(await verifyLog(pool)).toMatchObject({ clean: true, events: BigInt(events) });
  await pool.end();
});

it('shows no key, name or password to whoever finds the backup', async () => {
  await source.withStore((store) => store.commit(registered(randomUUID(), 'Siti Rahmawati')));
  await backupInstance(source.backup(to, sealed));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const secrets = Object.values(source.home.read<Record<string, string>>(`secrets/${source.code}.json`) ?? {});
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const text = (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString('latin1');
    expect(secrets.concat('Siti Rahmawati').filter((secret) => text.includes(secret))).toEqual([]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  }
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  await expect(openBackup(folder, new Passphrase('another passphrase'))).rejects.toThrow(/passphrase is another one/);
});

describe('a damaged backup is refused by the name of its file, and nothing is written', () => {
  const events = (): string => join(folder, 'data', SERVICE, 'log.events.copy.gz');
  const damages: readonly (readonly [string, () => void, RegExp])[] = [
    [
      'a table cut off',
      () => truncateSync(events(), statSync(events()).size - 9),
      /log\.events\.copy\.gz cannot be read/,
    ],
    ['a table changed', () => flip(events()), /log\.events\.copy\.gz/],
    ['a table changed and packed again', () => repack(events()), /log\.events\.copy\.gz is not what was written/],
    ['evidence changed', () => flip(join(folder, `evidence/2026/photo.bin`)), /photo\.bin is not what was written/],
    ['a manifest changed', () => forge(), /manifest\.json was changed after it was signed/],
  ];
  const flip = (path: string): void => {
    const bytes = readFileSync(path);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  };
  const repack = (path: string): void => {
    const rows = gunzipSync(readFileSync(path));
    const at = rows.indexOf('Registered');
    rows.write('registered', at);
    writeFileSync(path, gzipSync(rows));
  };
  const forge = (): void => {
    const path = join(folder, 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"position": "1"', '"position": "2"'));
  };
  it.each(damages)('%s', async (_, damage, words) => {
    await source.withStore((store) => store.commit(registered(randomUUID(), 'Siti')));
    await backupInstance(source.backup(to, sealed));
    await lose();
    damage();
    const home = Home.open(join(source.folder, 'other'));
    await expect(restore(home)).rejects.toThrow(words);
    expect(readdirSync(home.secrets)).toEqual([]);
    await expect(query(source.url, 'SELECT 1')).rejects.toThrow('does not exist');
  });
});

it('puts an instance aside only when told to, and keeps it', async () => {
  await source.withStore((store) => store.commit(registered(randomUUID(), 'Siti')));
  await backupInstance(source.backup(to, sealed));
  await source.withStore((store) => store.commit(registered(randomUUID(), 'Budi')));
  await expect(restore(source.home)).rejects.toThrow(/holds .* already .* --replace/);
  const { aside } = await restore(source.home, { replace: true });
  expect(aside).toEqual([`${source.database}_before_at_noon`]);
  const count = 'SELECT count(*)::int AS events FROM log.events';
  expect(await query(source.url, count)).toEqual([{ events: 1 }]);
  expect(await query(source.server.url(aside[0] ?? ''), count)).toEqual([{ events: 2 }]);
});

it('destroys again the keys that were destroyed after the backup was made (F81)', async () => {
  const [forgotten, alsoForgotten, kept] = [randomUUID(), randomUUID(), randomUUID()];
  await source.withStore(async (store) => {
    for (const person of [forgotten, alsoForgotten, kept]) await store.commit(registered(person, `name of ${person}`));
    await backupInstance(source.backup(to, sealed));
    await store.erase(forgotten, 'identity');
  });
  const erased = [{ subject: alsoForgotten, purpose: 'identity' }];
  expect((await restore(source.home, { replace: true, erased })).keysDestroyed).toBe(2);
  const names = await source.withStore(async (store) => {
    const streams = await Promise.all([forgotten, alsoForgotten, kept].map((one) => store.load(`person-${one}`)));
    return streams.map(({ events }) => (events[0]?.data as { name: string | null }).name);
  });
  expect(names).toEqual([null, null, `name of ${kept}`]);
});

it('leaves out the tables that show in clear what the log seals, and gives back what an erased person had reserved (M11)', async () => {
  const [erased, kept, inClear] = [randomUUID(), randomUUID(), randomUUID()];
  for (const table of ['notes_v1', 'remarks_v1'])
    await query(source.url, `COMMENT ON TABLE notes.${table} IS '${PERSONAL_TABLE}'`);
  const reserve = 'INSERT INTO log.reservations (scope, key, owner) VALUES ($1, $2, $3)';
  for (const person of [erased, kept, inClear]) {
    await source.withStore((store) => store.commit(registered(person, 'Siti')));
    await query(source.url, reserve, ['username', `name-of-${person}`, `account-${person}`]);
  }
  // Of a release that did not seal user names: the log fills its tables with the name whatever becomes of the key.
  const created = { ...registered(inClear, 'Siti'), stream: `account-${inClear}` };
  const events = [{ type: 'Noted', data: { username: `name-of-${inClear}` } }];
  await source.withStore((store) => store.commit({ ...created, events }));
  const { databases } = await backupInstance(source.backup(to, sealed));
  expect(databases[0]?.tables.filter(({ schema }) => schema === 'notes')).toEqual([]);
  const later = [erased, inClear].map((subject) => ({ subject, purpose: 'account' }));
  await restore(source.home, { replace: true, erased: later });
  const taken = await query<{ key: string }>(source.url, `SELECT key FROM log.reservations WHERE scope = 'username'`);
  expect(taken.map(({ key }) => key).sort()).toEqual([`name-of-${kept}`, `name-of-${inClear}`].sort());
});

it('opens again what a release took out of the log, of a backup that has it nowhere else (IDN-046)', async () => {
  const person = randomUUID();
  await source.withStore((store) => store.commit(registered(person, 'Siti', 'SignedUp')));
  await backupInstance(source.backup(to, sealed));
  await source.withStore((store) => store.erase(person, 'sign-in'));
  expect((await restore(source.home, { replace: true })).keysDestroyed).toBe(0);
  const { events } = await source.withStore((store) => store.load(`person-${person}`));
  expect(events[0]?.data).toMatchObject({ name: 'Siti' });
});

describe('read tables', () => {
  const now: DatabaseSchema = { ...schemaOf(), readTables: { entities: [TallyOfTwo] } };
  const then: DatabaseSchema = { ...schemaOf(), readTables: { entities: [TallyOfOne, WordOfOne] } };
  const rows = () => query(source.url, 'SELECT FROM shown.tallies_v2');

  beforeEach(async () => {
    const [ownerUrl, appRole] = [
      source.server.url(source.database, `${source.database}_owner`),
      `${source.database}_app`,
    ];
    await prepareDatabase(then, { ownerUrl, appRole });
    await query(source.url, `INSERT INTO shown.tallies_v1 VALUES ('one')`);
    await query(source.url, `INSERT INTO notes.notes_v1 (id, text) VALUES (1, 'kept')`);
    await backupInstance(source.backup(to, sealed));
    await lose();
  });

  it('of another version, or of none any more, are left out, and what takes their place begins empty', async () => {
    await restore(source.home, { schema: now });
    expect(await rows()).toEqual([]);
    const made = `SELECT tablename FROM pg_tables WHERE schemaname = 'shown'`;
    expect(await query(source.url, made)).toEqual([{ tablename: 'tallies_v2' }]);
    expect(await query(source.url, 'SELECT text FROM notes.notes_v1')).toEqual([{ text: 'kept' }]);
  });

  it('of the same version come back', async () => {
    await restore(source.home, { schema: then });
    expect(await query(source.url, 'SELECT what FROM shown.tallies_v1')).toEqual([{ what: 'one' }]);
  });

  it('that nothing would fill are a reason to refuse, before anything is put in place', async () => {
    const onEmpty = (_: unknown, paths: readonly string[]) => Promise.reject(new Error(`${paths.join()} is empty`));
    const schema = { ...now, readTables: { entities: [TallyOfTwo], onEmpty } };
    await expect(restore(source.home, { schema })).rejects.toThrow('shown.tallies_v2 is empty');
    await expect(query(source.url, 'SELECT 1')).rejects.toThrow('does not exist');
  });
});

it('repeats an interrupted restore from the beginning', async () => {
  await backupInstance(source.backup(to, sealed));
  await lose();
  const { database } = source;
  await source.server.createServiceDatabase({
    ...{ database: `${database}_restoring`, owner: `${database}_owner`, app: `${database}_app` },
  });
  await restore(source.home);
  expect(await query(source.url, 'SELECT position::int FROM log.head')).toEqual([{ position: 0 }]);
});

it('is not confused with what else lies in the folder', async () => {
  await backupInstance(source.backup(to, { kind: 'none' }));
  await expect(backupInstance(source.backup(to, sealed))).rejects.toThrow(/holds a backup already/);
  expect(existsSync(join(folder, 'keys.json'))).toBe(false);
  expect(() => backupsIn(to, 'nobody')).toThrow(/no backup of nobody/);
  const home = Home.open(join(source.folder, 'other'));
  await lose();
  await expect(restore(home)).rejects.toThrow(/made without keys/);
});
