import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openPool } from '@kinerja/database';
import { startLocalPostgres, type LocalPostgres } from '@kinerja/local-postgres';
import { isRunning } from '@kinerja/local-process';
import type { Pool } from 'pg';
import { aStream, item } from './commit-item.fixtures';
import { eventStoreMigrations } from './migrations';
import { openEventStore, type SealingEventStore } from './open-event-store';
import { verifyLog } from './verify-log';

jest.setTimeout(180_000);

const KILLS = 5;
const WRITERS = 24;
const BETWEEN = 400;
const database = { database: 'killed', owner: 'killed_owner', app: 'killed_app' };

let folder: string;
let postgres: LocalPostgres;
let pool: Pool;
let store: SealingEventStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-killed-server-'));
  chmodSync(folder, 0o755);
  postgres = await startLocalPostgres({ folder });
  const { ownerUrl, appUrl } = await postgres.createServiceDatabase(database);
  const folders = [{ name: 'event-store', folder: eventStoreMigrations }];
  await migrate({ ownerUrl, appRole: database.app, folders });
  pool = openPool({ url: appUrl, max: 4, name: 'killed', onLost: () => undefined });
  store = openEventStore({ pool, catalog: { Noted: { version: 1 } } });
});
afterAll(async () => {
  await store.close();
  await pool.end();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What clients know: commands that were answered, those that were not, and whether the server is to be had. */
class Load {
  readonly answered: string[] = [];
  readonly unanswered: string[] = [];
  private isOver = false;
  private up: Promise<unknown> = Promise.resolve();

  /** Nobody writes until then whose last command failed. */
  until(up: Promise<unknown>): void {
    this.up = up;
  }
  end(): void {
    this.isOver = true;
  }

  async write(): Promise<void> {
    while (!this.isOver) {
      const one = item(aStream(), { expected: 'none' });
      try {
        await store.commit(one);
        this.answered.push(one.meta.commandId);
      } catch {
        this.unanswered.push(one.meta.commandId);
        await this.up.catch(() => this.end());
      }
    }
  }

  async hasAnswered(more: number): Promise<void> {
    const wanted = this.answered.length + more;
    while (this.answered.length < wanted) await new Promise(setImmediate);
  }
}

const killAndStart = async (): Promise<void> => {
  const { pid, port } = postgres;
  process.kill(pid, 'SIGKILL');
  while (isRunning(pid)) await new Promise(setImmediate);
  postgres = await startLocalPostgres({ folder, port });
};

const timesInTheLog = async (): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await pool.query<{ id: string; times: number }>(
    `SELECT meta ->> 'commandId' AS id, count(*)::int AS times FROM log.events GROUP BY 1`,
  );
  return new Map(rows.map(({ id, times }) => [id, times]));
};

it('F27: PostgreSQL is killed five times under load: what was answered is there once, the same store goes on', async () => {
  const load = new Load();
  const writers = Array.from({ length: WRITERS }, () => load.write());
  for (let kill = 0; kill < KILLS; kill += 1) {
    await load.hasAnswered(BETWEEN);
    const restarted = killAndStart();
    load.until(restarted);
    await restarted;
  }
  await load.hasAnswered(BETWEEN);
  load.end();
  await Promise.all(writers);
  const times = await timesInTheLog();
  expect(load.unanswered.length).toBeGreaterThan(0);
  expect(load.answered.filter((id) => times.get(id) !== 1)).toEqual([]);
  expect(load.unanswered.filter((id) => (times.get(id) ?? 0) > 1)).toEqual([]);
  expect(await store.head()).toBe(BigInt(times.size));
  expect(await verifyLog(pool)).toMatchObject({ clean: true });
});
