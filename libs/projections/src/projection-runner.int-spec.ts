import { uuidv7 } from '@kinerja/clock';
import { migrate, openPool } from '@kinerja/database';
import { openEventStore, type EventStore } from '@kinerja/event-store';
import { rivalFor, testDatabase, type Preparation, type TestDatabase } from '@kinerja/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { projectionMigrations } from '../index';
import { ProjectionRunner, type RunnerSettings } from './projection-runner';
import { insert, none } from './row-change';
import { setAsideEvents } from './set-aside';
import { tableProjection, type TableProjection } from './table-projection';
import { sampleSql, unitCatalog, unitTotals, type UnitEvent } from './totals.fixtures';

/** A second table over the same events, which some tests make fail. */
@Entity({ schema: 'sample', name: 'names_v1' })
class NameRow {
  @PrimaryColumn('uuid') unitId!: string;
  @Column('text') name!: string | null;
}
const namesWhere = (name: (of: string) => string | null): TableProjection<NameRow> =>
  tableProjection<UnitEvent, NameRow>(NameRow, {
    UnitOpened: ({ data }) => insert({ unitId: data.unitId, name: name(data.name) }),
    PersonPaid: () => none,
    UnitRenamed: () => none,
    UnitClosed: () => none,
  });
const namesSql = `CREATE TABLE sample.names_v1 (unit_id uuid PRIMARY KEY, name text NOT NULL);
  GRANT SELECT, INSERT, UPDATE, DELETE ON sample.names_v1 TO :app_role;`;

let database: TestDatabase;
let store: EventStore;
let runners: ProjectionRunner[];

const tables: Preparation = {
  name: 'projections, units and names',
  prepare: async ({ ownerUrl }) => {
    const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
    writeFileSync(join(folder, '0001_sample.sql'), sampleSql + namesSql);
    const folders = [{ name: 'projections', folder: projectionMigrations }, { name: 'sample', folder }]; // prettier-ignore
    await migrate({ ownerUrl, appRole: 'test_app', folders });
    rmSync(folder, { recursive: true });
  },
};

beforeEach(async () => {
  database = await testDatabase(tables);
  store = openEventStore({ pool: database.pool, catalog: unitCatalog });
  runners = [];
});
afterEach(async () => {
  await Promise.all(runners.map((runner) => runner.stop()));
  await store.close();
  await database.drop();
});

const write = async (events: readonly UnitEvent[]): Promise<bigint> => {
  const commandId = uuidv7();
  const meta = { commandId, actor: 'service:test', correlationId: commandId };
  const item = { stream: `unit-${commandId}`, expected: 'none', events, meta, fingerprint: '00'.repeat(32) } as const;
  const outcome = await store.commit(item);
  if (outcome.kind !== 'committed') throw new Error(outcome.kind);
  return outcome.position;
};
const opened = (unitId: string, name = 'Sekretariat'): UnitEvent => ({ type: 'UnitOpened', data: { unitId, name } });
const paid = (unitId: string): UnitEvent => ({
  type: 'PersonPaid',
  data: { unitId, netRupiah: 1_000_001n, score: '0.25' },
});
const history = (): readonly UnitEvent[] => {
  const [one, two, three] = [uuidv7(), uuidv7(), uuidv7()];
  const renamed: UnitEvent = { type: 'UnitRenamed', data: { unitId: two, name: 'Bidang "IKP"' } };
  return [opened(one), paid(one), opened(two), renamed, paid(two), paid(one), opened(three), { type: 'UnitClosed', data: { unitId: three } }, paid(two)]; // prettier-ignore
};

const start = async (settings: Partial<RunnerSettings> = {}): Promise<ProjectionRunner> => {
  const runner = new ProjectionRunner({
    pool: database.pool,
    store,
    projections: [unitTotals],
    pollMs: 50,
    ...settings,
  });
  await runner.start();
  runners.push(runner);
  return runner;
};
const caughtUp = async (runner: ProjectionRunner): Promise<void> =>
  expect(await runner.waitFor(await store.head(), 10_000)).toBe(0n);
const rows = async (table = 'unit_totals_v1'): Promise<readonly unknown[]> =>
  (await database.pool.query(`SELECT * FROM sample.${table} ORDER BY unit_id`)).rows;
const checkpoints = async (): Promise<readonly unknown[]> =>
  (await database.pool.query('SELECT name, position FROM projection.checkpoints ORDER BY name')).rows;

it('works in what is appended while it runs', async () => {
  const runner = await start();
  const unitId = uuidv7();
  await write([opened(unitId), paid(unitId)]);
  const position = await write([paid(unitId)]);
  expect(await runner.waitFor(position, 5_000)).toBe(0n);
  expect(await rows()).toMatchObject([{ unit_id: unitId, people: 2, net_rupiah: '2000002', score: '0.50' }]);
  expect(await checkpoints()).toEqual([{ name: 'unit_totals_v1', position: '3' }]);
});

it('F33: gives way in a deadlock and works the same events in once, without a failed round', async () => {
  const failures: unknown[] = [];
  const runner = await start({ onFailure: (error) => failures.push(error) });
  const unitId = uuidv7();
  const rival = { held: 'sample.unit_totals_v1', wanted: 'projection.checkpoints' };
  const other = await rivalFor(database.superuserUrl, rival);
  await write([opened(unitId), paid(unitId)]);
  await other.provoke();
  await other.end();
  await caughtUp(runner);
  expect(await rows()).toMatchObject([{ unit_id: unitId, people: 1, net_rupiah: '1000001' }]);
  expect(failures).toEqual([]);
});

it('says how many events it lacks when the time is over', async () => {
  const runner = await start();
  expect(await runner.waitFor(7n, 10)).toBe(7n);
});

it('works in before it ends what another process wrote', async () => {
  const runner = await start({ pollMs: 600_000 });
  await caughtUp(runner);
  const other = openEventStore({ pool: database.pool, catalog: unitCatalog });
  const [unitId, commandId] = [uuidv7(), uuidv7()];
  const meta = { commandId, actor: 'service:test', correlationId: commandId };
  await other.commit({ stream: `unit-${unitId}`, expected: 'none', events: [opened(unitId)], meta, fingerprint: '00'.repeat(32) }); // prettier-ignore
  await other.close();
  await runner.stop();
  expect(await rows()).toHaveLength(1);
});

it('rebuilds the same rows as catching up gave', async () => {
  for (let at = 0; at < 20; at += 1) await write(history());
  const runner = await start({ batch: 7 });
  await caughtUp(runner);
  const before = await rows();
  expect(await runner.rebuild('unit_totals_v1')).toBe(await store.head());
  expect(await rows()).toEqual(before);
});

it('gives the rows of one run when two processes run the same projection', async () => {
  const both = [await start({ batch: 3 }), await start({ batch: 5 })];
  await Promise.all(Array.from({ length: 40 }, () => write(history())));
  for (const runner of both) await caughtUp(runner);
  const raced = await rows();
  await both[0]?.rebuild('unit_totals_v1');
  expect(raced).toEqual(await rows());
});

it('loses and doubles nothing when its connections are cut at any moment', async () => {
  const pool = openPool({ url: database.url, max: 4, name: 'cut-me', onLost: () => undefined });
  const runner = await start({ pool, batch: 4 });
  for (let at = 0; at < 30; at += 1) {
    await write(history());
    await database.superuser.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cut-me'`,
    );
  }
  await caughtUp(runner);
  const survived = await rows();
  await runner.rebuild('unit_totals_v1');
  expect(survived).toEqual(await rows());
  await runner.stop();
  await pool.end();
}, 60_000);

it('lets a new projection catch up from the beginning beside the others', async () => {
  await caughtUp(await start());
  const unitId = uuidv7();
  await write([opened(unitId, 'Bidang IKP'), ...history()]);
  const both = await start({ projections: [unitTotals, namesWhere((name) => name)], batch: 4 });
  await caughtUp(both);
  expect(await rows('names_v1')).toContainEqual({ unit_id: unitId, name: 'Bidang IKP' });
  expect(both.positions().map(({ position }) => position)).toEqual([10n, 10n]);
});

const throwing = namesWhere((name) => {
  if (name === 'poison') throw new Error('no such name as "poison"');
  return name;
});
const nulled = namesWhere((name) => (name === 'poison' ? null : name));
const mended = namesWhere((name) => (name === 'poison' ? 'healed' : name));
const setAside = async (): Promise<readonly unknown[]> =>
  (await setAsideEvents(database.pool)).items.map(({ name, position, eventType, reason }) => [name, position, eventType, reason]); // prettier-ignore

/** Among 40 units two that the second table cannot take; each group of three shares a batch. */
const withPoison = async (): Promise<void> => {
  for (let at = 1; at <= 40; at += 1) await write([opened(uuidv7(), at === 11 || at === 12 ? 'poison' : `Unit ${at}`)]);
};

it.each([
  ['its handler throws for it', throwing, 'no such name as …'],
  [
    'the table refuses its row',
    nulled,
    'null value in column "name" of relation "names_v1" violates not-null constraint (23502, names_v1, name)',
  ],
])('sets an event aside by name when %s, and goes on with all others', async (_, names, reason) => {
  const faults: unknown[] = [];
  const onFault = (fault: unknown): void => void faults.push(fault);
  await withPoison();
  const runner = await start({ projections: [unitTotals, names], onFault });
  await caughtUp(runner);
  expect(await rows()).toHaveLength(40);
  expect(await rows('names_v1')).toHaveLength(38);
  expect(await setAside()).toEqual([['names_v1', 11n, 'UnitOpened', reason], ['names_v1', 12n, 'UnitOpened', reason]]); // prettier-ignore
  expect(faults).toMatchObject([11n, 12n].map((position) => ({ projection: 'names_v1', setAside: { position } })));
  expect(runner.positions().map(({ paused }) => paused)).toEqual([undefined, undefined]);
});

it('a start with a better handler fills the table anew, and nothing is set aside any more', async () => {
  await withPoison();
  const broken = await start({ projections: [unitTotals, nulled] });
  await caughtUp(broken);
  await broken.stop();
  await (await start({ projections: [unitTotals, mended] })).stop();
  expect(await rows('names_v1')).toHaveLength(40);
  expect(await setAside()).toEqual([]);
});

it('a start with the same handler leaves the table as it is', async () => {
  await withPoison();
  await (await start({ projections: [nulled] })).stop();
  const before = await database.pool.query('SELECT ctid, * FROM sample.names_v1 ORDER BY unit_id');
  await (await start({ projections: [nulled] })).stop();
  const after = await database.pool.query('SELECT ctid, * FROM sample.names_v1 ORDER BY unit_id');
  expect(after.rows).toEqual(before.rows);
});

it('a rebuild tries what was set aside again, and sets aside what still cannot be taken', async () => {
  await withPoison();
  const runner = await start({ projections: [nulled] });
  await caughtUp(runner);
  const before = [await rows('names_v1'), await setAside()];
  expect(await runner.rebuild('names_v1')).toBe(40n);
  expect([await rows('names_v1'), await setAside()]).toEqual(before);
});

it('keeps what was set aside with the rows: a row is there or its event is named', async () => {
  const pool = openPool({ url: database.url, max: 4, name: 'cut-me', onLost: () => undefined });
  const runner = await start({ pool, batch: 8, projections: [nulled] });
  for (let at = 0; at < 20; at += 1) {
    await write([opened(uuidv7(), at % 5 === 0 ? 'poison' : 'fit'), opened(uuidv7())]);
    await database.superuser.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cut-me'`,
    );
  }
  await caughtUp(runner);
  expect(await rows('names_v1')).toHaveLength(36);
  expect(await setAside()).toHaveLength(4);
  await runner.stop();
  await pool.end();
}, 60_000);

it('stops a projection whose table is not as the code expects it, by name, and sets no event aside', async () => {
  await database.superuser.query('ALTER TABLE sample.names_v1 RENAME COLUMN name TO called');
  const runner = await start({ projections: [unitTotals, namesWhere((name) => name)] });
  await write([opened(uuidv7()), opened(uuidv7())]);
  await runner.waitFor(2n, 300);
  expect(runner.positions()).toEqual([
    { name: 'unit_totals_v1', position: 2n },
    { name: 'names_v1', position: 0n, paused: expect.stringContaining('42703') },
  ]);
  expect(await setAside()).toEqual([]);
  await database.superuser.query('ALTER TABLE sample.names_v1 RENAME COLUMN called TO name');
  await runner.rebuild('names_v1');
  expect(await rows('names_v1')).toHaveLength(2);
});

it('stops a projection that stands beyond the log instead of passing over what comes, until it is rebuilt', async () => {
  const [unitId, faults]: [string, string[]] = [uuidv7(), []];
  await write([opened(unitId)]);
  const first = await start({ projections: [unitTotals, namesWhere((name) => name)] });
  await caughtUp(first);
  await first.stop();
  await database.superuser.query(`UPDATE projection.checkpoints SET position = 3 WHERE name = 'names_v1'`);
  const runner = await start({
    projections: [unitTotals, namesWhere((name) => name)],
    onFault: ({ reason }) => faults.push(reason),
  });
  await write([paid(unitId), opened(uuidv7()), opened(uuidv7())]);
  expect(await runner.waitFor(4n, 300)).toBe(4n);
  const paused = `stands at 3, beyond the log's head 1; rebuild it`;
  expect(runner.positions()).toEqual([
    { name: 'unit_totals_v1', position: 4n },
    { name: 'names_v1', position: 0n, paused },
  ]);
  expect(faults).toEqual([paused]);
  expect(await runner.rebuild('names_v1')).toBe(4n);
  expect(await rows('names_v1')).toHaveLength(3);
  await write([opened(uuidv7())]);
  await caughtUp(runner);
  expect(await rows('names_v1')).toHaveLength(4);
});
