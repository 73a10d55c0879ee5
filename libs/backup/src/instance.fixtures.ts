import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase, type DatabaseSchema } from '@kinerja/database';
import { eventStoreMigrations, openEventStore, type CommitItem, type SealingEventStore } from '@kinerja/event-store';
import { databaseName, Home, secretsOf } from '@kinerja/installation';
import type { LocalPostgres } from '@kinerja/local-postgres';
import { messagingMigrations } from '@kinerja/messaging';
import { testCluster, testPool } from '@kinerja/testing';
import { Client, type Pool } from 'pg';
import type { BackupSettings } from './backup-instance';
import type { KeysChoice } from './export-files';

export const SERVICE = 'notes';

/** What the one service that the instances of these tests run keeps. */
export const schemaOf = (): DatabaseSchema => ({
  folders: [
    { name: 'event-store', folder: eventStoreMigrations },
    { name: 'messaging', folder: messagingMigrations },
    { name: SERVICE, folder: join(__dirname, 'fixtures') },
  ],
});

const catalog = {
  Noted: { version: 1 },
  Registered: { version: 1, personal: { subject: 'person', purpose: 'identity', fields: ['name'] } },
  SignedUp: { version: 1, personal: { subject: 'person', purpose: 'sign-in', fields: ['name'] } },
};

export const registered = (person: string, name: string, type = 'Registered'): CommitItem => {
  const commandId = randomUUID();
  return {
    stream: `person-${person}`,
    expected: 'any',
    events: [{ type, data: { person, name } }],
    meta: { commandId, actor: 'employee-1', correlationId: commandId },
    fingerprint: 'f'.repeat(64),
  };
};

export const query = async <Row extends object>(url: string, text: string, values: unknown[] = []): Promise<Row[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
};

/** An instance with one service in the cluster of the test run, and its home. */
export class TestInstance {
  readonly code = `bk${randomBytes(4).toString('hex')}`;
  readonly folder = mkdtempSync(join(tmpdir(), 'kinerja-backup-'));
  readonly home = Home.open(join(this.folder, 'home'));
  readonly server: LocalPostgres = testCluster();
  readonly database = databaseName(this.code, SERVICE);

  async create(): Promise<void> {
    const { database, server } = this;
    const [owner, app] = [`${database}_owner`, `${database}_app`];
    const { ownerUrl } = await server.createServiceDatabase({ database, owner, app });
    await prepareDatabase(schemaOf(), { ownerUrl, appRole: app });
    secretsOf(this.home, this.code);
    mkdirSync(this.home.path(`evidence/${this.code}/2026`), { recursive: true });
    writeFileSync(this.home.path(`evidence/${this.code}/2026/photo.bin`), randomBytes(5_000));
  }

  get url(): string {
    return this.server.url(this.database);
  }

  /** As the service runs it; closed by `run`'s end. */
  async withStore<Result>(run: (store: SealingEventStore, pool: Pool) => Promise<Result>): Promise<Result> {
    const pool = testPool(this.server.url(this.database, `${this.database}_app`));
    const sealing = { wrappingKey: secretsOf(this.home, this.code).sealingKey };
    const store = openEventStore({ pool, catalog, sealing });
    try {
      return await run(store, pool);
    } finally {
      await store.close();
      await pool.end();
    }
  }

  /** Rows of every length, some of them changed and deleted again, so that nothing lies in the order of its keys. */
  async scribble(rows: number): Promise<void> {
    await query(
      this.url,
      `INSERT INTO notes.notes_v1 (id, text, amount)
       SELECT n, repeat(md5(n::text), 1 + (n * 7919) % 60), n / 7.0 FROM generate_series(1, ${rows}) AS n`,
    );
    await query(this.url, `UPDATE notes.notes_v1 SET text = text || 'changed' WHERE id % 3 = 0`);
    await query(this.url, `DELETE FROM notes.notes_v1 WHERE id % 5 = 0`);
    await query(this.url, `INSERT INTO notes.remarks_v1 SELECT id, 'why' FROM notes.notes_v1 WHERE id % 2 = 0`);
    await query(this.url, `SELECT setval('notes.paper_number', 42)`);
    await query(this.url, `INSERT INTO messaging.relay_cursor VALUES ('kafka:one', 'a.notes.v1', 3, 17)`);
  }

  backup(to: string, keys: KeysChoice): BackupSettings {
    const instance = {
      code: this.code,
      name: 'Dinas Uji',
      zone: 'WITA' as const,
      city: { name: 'Kota Contoh', zone: 'WITA' as const },
    };
    return { home: this.home, instance, databases: [{ service: SERVICE, url: this.url }], to, keys };
  }

  async drop(): Promise<void> {
    const found = await query<{ name: string }>(
      this.server.url('postgres'),
      `SELECT datname AS name FROM pg_database WHERE datname LIKE $1`,
      [`${this.code}%`],
    );
    for (const { name } of found) await query(this.server.url('postgres'), `DROP DATABASE "${name}" WITH (FORCE)`);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
