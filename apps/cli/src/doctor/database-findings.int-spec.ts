import { randomUUID } from 'node:crypto';
import { migrate, prepareDatabase } from '@kinerja/database';
import { eventStoreMigrations } from '@kinerja/event-store';
import { messagingMigrations } from '@kinerja/messaging';
import { processMigrations, sqlReactions, sqlWork } from '@kinerja/processes';
import { projectionMigrations } from '@kinerja/projections';
import { suiteModule, type SuiteSchemas } from '../operator/suite-program';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import {
  beyondFindings,
  clockOf,
  migrationsFinding,
  outboxFinding,
  ownWorkFindings,
  parkedFindings,
  setAsideFindings,
  witnessFinding,
  type Examined,
} from './database-findings';
import { lagFindings } from './lag-findings';

const TOPIC = 'dinsos.planning.v1';
const name = 'dinsos/planning';
// Not by a plain import: the command loads it from beside itself once it is compiled.
const { schemaOf } = jest.requireActual<SuiteSchemas>(suiteModule('operator/schema-of').replace(/\.js$/, ''));
let database: TestDatabase;
/** As the doctor sees it, with the superuser's eyes. */
let examined: Examined;

beforeEach(async () => {
  database = await testDatabase();
  const folders = [{ name: 'messaging', folder: messagingMigrations }];
  await migrate({ ownerUrl: database.ownerUrl, appRole: 'test_app', folders });
  const schema = schemaOf('dinsos')('planning');
  examined = { name, service: 'planning', pool: database.superuser, schema, isRunning: true };
});
afterEach(() => database.drop());

it('names the migrations that are not carried out: a running service blocks on them, a start does them', async () => {
  const pending = {
    name: `${name} migrations`,
    detail: expect.stringMatching(/^projections\/0001_\S+\.sql, .* and \d+ more not carried out/),
  };
  expect(await migrationsFinding(examined)).toMatchObject({ ...pending, level: 'BLOCKS' });
  expect(await migrationsFinding({ ...examined, isRunning: false })).toMatchObject({ ...pending, level: 'WARN' });
  const { detail } = await migrationsFinding(examined);
  expect(detail).not.toContain('0001_log.sql');
});

it('names what the features of a service bring along, as the service itself states it', async () => {
  const schema = schemaOf('dinsos')('identity');
  const settings = { ownerUrl: database.ownerUrl, appRole: 'test_app' };
  const identity: Examined = { ...examined, name: 'dinsos/identity', service: 'identity', schema };
  await prepareDatabase({ ...schema, folders: schema.folders.filter((origin) => origin.name !== 'imports') }, settings);
  const { level, detail } = await migrationsFinding(identity);
  expect([level, detail]).toEqual([
    'BLOCKS',
    expect.stringMatching(/^imports\/0001_\S+(, imports\/\d{4}_\S+)+ not carried out/),
  ]);
  await prepareDatabase(schema, settings);
  expect(await migrationsFinding(identity)).toMatchObject({ level: 'ok', detail: 'all carried out' });
});

it('compares the clock with that of PostgreSQL', async () =>
  expect(await clockOf('dinsos', examined.pool)).toMatchObject({ level: 'ok', name: 'dinsos clock' }));

it('names every parked key with what it waits for', async () => {
  expect(await parkedFindings(examined)).toEqual([{ level: 'ok', name: `${name} parked`, detail: 'no key waits' }]);
  await examined.pool.query(
    `INSERT INTO messaging.parked_keys (consumer, topic, key, partition, cause, reason)
     VALUES ('planning', $1, 'skp-1', 0, 'failed', 'no such employee')`,
    [TOPIC],
  );
  await examined.pool.query(`INSERT INTO log.inbox_keys VALUES ('planning', $1, 'skp-1', 6)`, [TOPIC]);
  expect(await parkedFindings(examined)).toMatchObject([
    { level: 'WARN', detail: expect.stringContaining(`skp-1 on ${TOPIC}, message 7, 0 held: no such employee`) },
  ]);
});

it('names every event that a read model passed over, also where none could be kept yet', async () => {
  const none = [{ level: 'ok', name: `${name} read models`, detail: 'no event is set aside' }];
  expect(await setAsideFindings(examined)).toEqual(none);
  const folders = [{ name: 'projections', folder: projectionMigrations }];
  await migrate({ ownerUrl: database.ownerUrl, appRole: 'test_app', folders });
  expect(await setAsideFindings(examined)).toEqual(none);
  await examined.pool.query(
    `INSERT INTO projection.set_aside VALUES ('skp_overview_v1', 12, 'SkpApproved', 'skp-1', 'invalid byte sequence')`,
  );
  expect(await setAsideFindings(examined)).toMatchObject([
    {
      level: 'WARN',
      detail: expect.stringMatching(/^skp_overview_v1 passed over SkpApproved at position 12 of skp-1/),
    },
  ]);
});

describe('what a service does by itself', () => {
  const ok = (what: string, detail: string) => ({ level: 'ok', name: `${name} ${what}`, detail });
  const clean = [ok('reactions', 'no stream waits'), ok('processes', 'no part is refused')];
  const prepare = () =>
    migrate({
      ...{ ownerUrl: database.ownerUrl, appRole: 'test_app' },
      folders: [
        { name: 'event-store', folder: eventStoreMigrations },
        { name: 'processes', folder: processMigrations },
      ],
    });

  it('is asked of no database that was made before it was kept', async () =>
    expect(await ownWorkFindings(examined)).toEqual(clean));

  it('is named where it waits: streams of reactions and refused parts, of many the first hundred', async () => {
    await prepare();
    expect(await ownWorkFindings(examined)).toEqual(clean);
    await database.superuser.query('UPDATE log.head SET position = 200');
    const parked = Array.from({ length: 102 }, (_, nth) => ({
      ...{ position: BigInt(nth + 1), stream: `skp-${nth}`, eventType: 'SkpApproved', reason: 'Error: broken' },
    }));
    await sqlReactions(examined.pool).move({ name: 'finalisation', from: 0n, to: 102n, parked });
    const [work, id] = [sqlWork(examined.pool), randomUUID()];
    await work.add('closing', { id, item: {}, cause: { correlationId: 'c' } });
    await work.note('closing', id, { done: 1, parts: 2, refused: [{ part: 'somebody', code: 'month.closed' }] });
    const found = await ownWorkFindings(examined);
    expect(found).toHaveLength(102);
    expect([found[0], found[100], found[101]]).toEqual([
      {
        ...{ level: 'WARN', name: `${name} reactions` },
        detail: 'finalisation waits at position 1 of skp-0, 1 held: Error: broken. kinerja parked release | skip',
      },
      { level: 'WARN', name: `${name} reactions`, detail: 'and 2 more' },
      {
        ...{ level: 'WARN', name: `${name} processes` },
        detail: `closing ${id} was refused for somebody: month.closed. Mend the cause, or kinerja parked skip`,
      },
    ]);
  });

  it('blocks where a reaction stands beyond the log', async () => {
    await prepare();
    await sqlReactions(examined.pool).move({ name: 'finalisation', from: 0n, to: 5n, parked: [] });
    const detail = expect.stringMatching(/^finalisation stands at 5, beyond the log's head 0/);
    expect(await ownWorkFindings(examined)).toMatchObject([{ level: 'BLOCKS', detail }, ...clean]);
  });
});

it('names a hundred of many parked keys and events set aside, and counts the others', async () => {
  const folders = [{ name: 'projections', folder: projectionMigrations }];
  await migrate({ ownerUrl: database.ownerUrl, appRole: 'test_app', folders });
  await examined.pool.query(
    `INSERT INTO messaging.parked_keys (consumer, topic, key, partition, cause, reason)
     SELECT 'planning', $1, 'skp-' || n, 0, 'failed', 'broken' FROM generate_series(1, 130) AS n`,
    [TOPIC],
  );
  await examined.pool.query(
    `INSERT INTO projection.set_aside SELECT 'skp_v1', n, 'SkpApproved', 'skp-' || n, 'broken' FROM generate_series(1, 1000) AS n`,
  );
  const [keys, events] = [await parkedFindings(examined), await setAsideFindings(examined)];
  expect([keys.length, keys.at(-1)]).toEqual([101, { level: 'WARN', name: `${name} parked`, detail: 'and 30 more' }]);
  expect([events.length, events.at(-1)?.detail]).toEqual([101, 'and 900 more']);
});

it('blocks on a read model that stands beyond the log', async () => {
  expect(await beyondFindings(examined)).toEqual([]);
  const folders = [{ name: 'projections', folder: projectionMigrations }];
  await migrate({ ownerUrl: database.ownerUrl, appRole: 'test_app', folders });
  await examined.pool.query(`INSERT INTO projection.checkpoints (name, position) VALUES ('at_v1', 0), ('skp_v1', 5)`);
  expect(await beyondFindings(examined)).toMatchObject([
    {
      level: 'BLOCKS',
      detail: expect.stringMatching(/^skp_v1 stands at 5, beyond the log's head 0; .*kinerja rebuild$/),
    },
  ]);
});

it('warns of a message that was not sent for more than a minute, to the broker that got most', async () => {
  const say = (offset: number, secondsAgo: number) =>
    examined.pool.query(
      `INSERT INTO log.outbox VALUES ($1, 0, $2, 'skp-1', $2, $3, 'x', '{}', now() - make_interval(secs => $4))`,
      [TOPIC, offset, randomUUID(), secondsAgo],
    );
  const sent = (target: string, next: number) =>
    examined.pool.query('INSERT INTO messaging.relay_cursor VALUES ($1, $2, 0, $3)', [target, TOPIC, next]);
  await say(0, 3_600);
  await say(1, 90);
  expect(await outboxFinding(examined)).toMatchObject({ level: 'ok', detail: expect.stringContaining('0 messages') });
  await sent('kafka:former', 1);
  await sent('kafka:present', 2);
  expect((await outboxFinding(examined)).level).toBe('ok');
  await say(2, 5);
  expect(await outboxFinding(examined)).toMatchObject({ level: 'ok', detail: expect.stringContaining('1 messages') });
  await say(3, 70);
  expect(await outboxFinding(examined)).toMatchObject({
    level: 'WARN',
    detail: expect.stringMatching(/^2 messages not sent, the oldest for 7\d s/),
  });
});

it('warns of a running log that the centre has not countersigned for an hour', async () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  expect(await witnessFinding(examined, now)).toMatchObject({ level: 'WARN', detail: expect.stringContaining('not') });
  await examined.pool.query(
    `INSERT INTO log.checkpoints SELECT id, 10, '2026-11-22T10:30:00Z', '', '' FROM log.incarnation`,
  );
  await examined.pool.query(
    `INSERT INTO log.countersignatures SELECT id, 10, 'bkpsdm', '2026-11-22T10:30:00Z', '' FROM log.incarnation`,
  );
  const detail = expect.stringContaining('up to event 10 90 min ago');
  expect(await witnessFinding(examined, now)).toMatchObject({ level: 'WARN', detail });
  expect(await witnessFinding({ ...examined, isRunning: false }, now)).toMatchObject({ level: 'ok', detail });
  expect((await witnessFinding(examined, now - 40 * 60_000)).level).toBe('ok');
});

it('counts what a consumer has not worked in, and warns of more than a thousand', async () => {
  await examined.pool.query('INSERT INTO log.outbox_partitions VALUES ($1, 0, 1500), ($1, 1, 10)', [TOPIC]);
  await examined.pool.query(
    `INSERT INTO log.consumer_offsets VALUES ('planning', $1, 0, 1000), ('planning', $1, 1, 10), ('planning', 'foreign.x.v1', 0, 5)`,
    [TOPIC],
  );
  expect(await lagFindings([examined])).toEqual([
    { level: 'ok', name: `${name} consumer`, detail: '500 messages not worked in' },
  ]);
  await examined.pool.query('UPDATE log.outbox_partitions SET next_offset = 2001 WHERE partition = 0');
  expect((await lagFindings([examined]))[0]).toMatchObject({
    level: 'WARN',
    detail: expect.stringContaining('1001 messages'),
  });
});

it('blocks on a consumer that claims to have heard what was never said', async () => {
  await examined.pool.query('INSERT INTO log.outbox_partitions VALUES ($1, 0, 7)', [TOPIC]);
  await examined.pool.query(`INSERT INTO log.consumer_offsets VALUES ('planning', $1, 0, 9)`, [TOPIC]);
  expect(await lagFindings([examined])).toEqual([
    { level: 'BLOCKS', name: `${name} consumer`, detail: `${TOPIC}/0 stands at offset 9, beyond the end 7; see kinerja verify` }, // prettier-ignore
    { level: 'ok', name: `${name} consumer`, detail: '0 messages not worked in' },
  ]);
});
