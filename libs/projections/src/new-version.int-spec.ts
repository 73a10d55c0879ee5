import { uuidv7 } from '@kinerja/clock';
import { makeReadTables, migrate, ReadTable, type Entity } from '@kinerja/database';
import { openEventStore, type EventStore } from '@kinerja/event-store';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { Column, PrimaryColumn } from 'typeorm';
import { projectionMigrations } from '../index';
import { forgetIfLeft } from './former-table';
import { ProjectionRunner } from './projection-runner';
import { add, insert, none, patch, together } from './row-change';
import { tableProjection, type TableProjection } from './table-projection';
import { unitCatalog, type UnitEvent } from './totals.fixtures';

@ReadTable('sample.staff', { version: 1 })
class StaffOfOne {
  @PrimaryColumn('uuid') unitId!: string;
  @Column('text') name!: string;
}
@ReadTable('sample.staff', { version: 2 })
class StaffOfTwo {
  @PrimaryColumn('uuid') unitId!: string;
  @Column('text') name!: string;
  @Column('integer') payments!: number;
}
/** The same in both releases, and fed by both processes while both run. */
@ReadTable('sample.sums', { version: 1 })
class Sums {
  @PrimaryColumn('text') what!: string;
  @Column('integer') count!: number;
}

const staffOfOne = tableProjection<UnitEvent, StaffOfOne>(StaffOfOne, {
  UnitOpened: ({ data: { unitId, name } }) => insert({ unitId, name }),
  PersonPaid: () => none,
  UnitRenamed: ({ data: { unitId, name } }) => patch({ unitId }, { name }),
  UnitClosed: () => none,
});
const staffOfTwo = tableProjection<UnitEvent, StaffOfTwo>(StaffOfTwo, {
  UnitOpened: ({ data: { unitId, name } }) => insert({ unitId, name, payments: 0 }),
  PersonPaid: ({ data: { unitId } }) => add({ unitId }, { payments: 1 }),
  UnitRenamed: ({ data: { unitId, name } }) => patch({ unitId }, { name }),
  UnitClosed: () => none,
});
const sums = tableProjection<UnitEvent, Sums>(Sums, {
  UnitOpened: () => together(add({ what: 'units' }, { count: 1 })),
  PersonPaid: () => add({ what: 'payments' }, { count: 1 }),
  UnitRenamed: () => none,
  UnitClosed: () => none,
});

let database: TestDatabase;
let store: EventStore;
let runners: ProjectionRunner[];

beforeEach(async () => {
  database = await testDatabase();
  const folders = [{ name: 'projections', folder: projectionMigrations }];
  await migrate({ ownerUrl: database.ownerUrl, appRole: 'test_app', folders });
  store = openEventStore({ pool: database.pool, catalog: unitCatalog });
  runners = [];
});
afterEach(async () => {
  await Promise.all(runners.map((runner) => runner.stop()));
  await store.close();
  await database.drop();
});

const prepare = (...entities: readonly Entity[]) =>
  makeReadTables({ ownerUrl: database.ownerUrl, appRole: 'test_app', entities, forgetIfLeft });

/** A process of a release: it hears of the other's appends by looking. */
const start = async (...projections: readonly TableProjection[]): Promise<ProjectionRunner> => {
  const runner = new ProjectionRunner({ pool: database.pool, store, projections, pollMs: 20, batch: 50 });
  runners.push(runner);
  await runner.start();
  return runner;
};

const commit = async (events: readonly UnitEvent[]): Promise<void> => {
  const commandId = uuidv7();
  const meta = { commandId, actor: 'service:test', correlationId: commandId };
  const item = { stream: `unit-${commandId}`, expected: 'none', events, meta, fingerprint: '00'.repeat(32) } as const;
  if ((await store.commit(item)).kind !== 'committed') throw new Error('not committed');
};
const openAndPay = (): Promise<void> => {
  const unitId = uuidv7();
  const paid = { type: 'PersonPaid', data: { unitId, netRupiah: 1n, score: '0.25' } } as const;
  return commit([{ type: 'UnitOpened', data: { unitId, name: 'Bidang' } }, paid, paid]);
};

/** Units are opened and people paid until it is told to stop; answers how many units. */
const underLoad = () => {
  let [isOn, units] = [true, 0];
  const writing = (async () => {
    while (isOn) {
      await openAndPay();
      units += 1;
    }
    return units;
  })();
  return { stop: () => ((isOn = false), writing), isUnder: () => units };
};

const rows = async (sql: string): Promise<readonly unknown[]> => (await database.pool.query<object>(sql)).rows;
const caughtUp = async (runner: ProjectionRunner): Promise<void> =>
  expect(await runner.waitFor(await store.head(), 20_000)).toBe(0n);
const isThere = async (table: string): Promise<boolean> =>
  (await rows(`SELECT FROM pg_tables WHERE schemaname = 'sample' AND tablename = '${table}'`)).length > 0;

it('is filled beside the one before while events arrive, and loses no row', async () => {
  await prepare(StaffOfOne, Sums);
  const former = await start(staffOfOne, sums);
  for (let unit = 0; unit < 60; unit += 1) await openAndPay();
  const load = underLoad();
  expect(await prepare(StaffOfTwo, Sums)).toEqual(['sample.staff_v2']);
  const head = await store.head();
  const present = await start(staffOfTwo, sums);
  await present.filled();
  const at = present.positions().find(({ name }) => name === 'staff_v2')?.position ?? 0n;
  expect(at).toBeGreaterThanOrEqual(head);
  await openAndPay();
  const units = (await load.stop()) + 61;
  await Promise.all([caughtUp(former), caughtUp(present)]);
  const all = [{ units, named: units }];
  const count = `count(*)::int AS units, count(*) FILTER (WHERE name = 'Bidang')::int AS named`;
  expect(await rows(`SELECT ${count} FROM sample.staff_v1`)).toEqual(all);
  expect(await rows(`SELECT ${count} FROM sample.staff_v2 WHERE payments = 2`)).toEqual(all);
  expect(await rows('SELECT what, count FROM sample.sums_v1 ORDER BY what')).toEqual([
    { what: 'payments', count: units * 2 },
    { what: 'units', count: units },
  ]);
});

it('is not filled while it is behind, and a start with nothing to fill waits for nothing', async () => {
  await prepare(StaffOfOne, Sums);
  await (await start(staffOfOne, sums)).filled();
  await openAndPay();
  await prepare(StaffOfTwo, Sums);
  const blocked = await database.superuser.connect();
  await blocked.query('BEGIN; LOCK TABLE sample.staff_v2 IN ACCESS EXCLUSIVE MODE');
  const present = await start(staffOfTwo, sums);
  let isFilled = false;
  const filled = present.filled().then(() => (isFilled = true));
  await openAndPay();
  expect(isFilled).toBe(false);
  await blocked.query('ROLLBACK');
  blocked.release();
  await filled;
  expect(await rows('SELECT payments FROM sample.staff_v2 LIMIT 1')).toEqual([{ payments: 2 }]);
});

it('drops the one before when an event of ten minutes ago is in the new one alone, and never earlier', async () => {
  await prepare(StaffOfOne, Sums);
  const former = await start(staffOfOne, sums);
  await openAndPay();
  await prepare(StaffOfTwo, Sums);
  const present = await start(staffOfTwo, sums);
  const age = () => database.superuser.query(`UPDATE log.events SET recorded_at = recorded_at - interval '11 minutes'`);
  await Promise.all([caughtUp(former), caughtUp(present)]);
  await age();
  await prepare(StaffOfTwo, Sums);
  expect(await isThere('staff_v1')).toBe(true);
  await former.stop();
  await openAndPay();
  await caughtUp(present);
  await prepare(StaffOfTwo, Sums);
  expect(await isThere('staff_v1')).toBe(true);
  await age();
  await prepare(StaffOfTwo, Sums);
  expect(await isThere('staff_v1')).toBe(false);
  expect(await rows('SELECT name FROM projection.checkpoints ORDER BY name')).toEqual([
    { name: 'staff_v2' },
    { name: 'sums_v1' },
  ]);
});
