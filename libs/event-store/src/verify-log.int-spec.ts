import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { aStream, item, message, noted } from './commit-item.fixtures';
import { eventIdOf } from './event-codec';
import { openEventStore, type SealingEventStore } from './open-event-store';
import { verifyLog } from './verify-log';

let database: TestDatabase;
let store: SealingEventStore;

const commit = (stream: string, topic: string) => {
  const commandId = randomUUID();
  const said = { ...message(topic, 0, 'key'), eventId: eventIdOf(commandId, 0) };
  return store.commit(item(stream, { commandId, events: [noted('one'), noted('two')], messages: [said] }));
};

beforeAll(async () => {
  database = await testDatabase();
  store = openEventStore({ pool: database.pool, catalog: { Noted: { version: 1 } } });
  const streams = [aStream(), aStream()];
  await Promise.all(Array.from({ length: 50 }, (_, nth) => commit(streams[nth % 2] ?? '', 'dinas.tests.v1')));
});

afterAll(async () => {
  await store.close();
  await database.drop();
});

/** What verification says after a change, which is then taken back. */
const faultsAfter = async (change: string): Promise<readonly string[]> => {
  await database.superuser.query('CREATE TABLE kept_events AS TABLE log.events');
  await database.superuser.query('CREATE TABLE kept_outbox AS TABLE log.outbox');
  await database.superuser.query('CREATE TABLE kept_head AS TABLE log.head');
  await database.superuser.query(change);
  const { checks } = await verifyLog(database.pool);
  for (const table of ['events', 'outbox', 'head'])
    await database.superuser.query(
      `DELETE FROM log.${table}; INSERT INTO log.${table} TABLE kept_${table}; DROP TABLE kept_${table}`,
    );
  return checks.filter(({ ok }) => !ok).map(({ check, detail }) => `${check}: ${detail}`);
};

it('finds nothing in a log that nobody touched', async () => {
  const seen: bigint[] = [];
  const report = await verifyLog(database.pool, (position) => seen.push(position));
  expect(report).toMatchObject({ clean: true, events: 100n });
  expect(report.checks.map(({ check }) => check)).toEqual([
    'chain',
    'versions',
    'commands',
    'outbox offsets',
    'outbox keys',
    'outbox causes',
  ]);
  expect(seen.at(-1)).toBe(100n);
});

it.each([
  `stream = stream || 'x'`,
  `stream = 'N' || substr(stream, 2)`,
  `version = 1000`,
  `event_id = gen_random_uuid()`,
  `type = 'Paid'`,
  `schema_version = 2`,
  `data = replace(data::text, 'one', 'onf')::json`,
  `data = (data::text || ' ')::json`,
  `meta = replace(meta::text, 'employee-1', 'employee-2')::json`,
  `recorded_at = recorded_at + interval '1 microsecond'`,
  `hash = set_byte(hash, 0, (get_byte(hash, 0) + 1) % 256)`,
])('names the position at which a superuser changed one column: %s', async (assignment) => {
  const faults = await faultsAfter(`UPDATE log.events SET ${assignment} WHERE position = 41`);
  expect(faults[0]).toBe('chain: position 41 is not as it was written');
});

it('names the position that is gone', async () => {
  expect((await faultsAfter('DELETE FROM log.events WHERE position = 41'))[0]).toBe('chain: position 41 is missing');
});

it('sees that the end was cut off', async () => {
  expect((await faultsAfter('DELETE FROM log.events WHERE position > 90'))[0]).toBe(
    'chain: the head says 100, the last event is 90',
  );
});

it('sees a head with another hash', async () => {
  expect(await faultsAfter(`UPDATE log.head SET hash = sha256('x')`)).toEqual([
    'chain: the head has another hash than its event',
  ]);
});

it('sees a hole in the outbox and a message without its event', async () => {
  const faults = await faultsAfter('DELETE FROM log.outbox WHERE "offset" = 7');
  expect(faults.map((fault) => fault.split(':')[0])).toEqual(['outbox offsets', 'outbox keys']);
  const strange = await faultsAfter('UPDATE log.outbox SET event_id = gen_random_uuid() WHERE "offset" = 7');
  expect(strange).toEqual([expect.stringContaining('outbox causes: dinas.tests.v1/0@7 names the event')]);
});

describe('the role a service runs with', () => {
  it.each([
    'UPDATE log.events SET version = 1',
    'DELETE FROM log.events',
    'TRUNCATE log.events',
    'UPDATE log.commands SET version = 1',
    'DELETE FROM log.commands',
    'DELETE FROM log.outbox',
    'UPDATE log.head SET only_row = true',
    'DELETE FROM log.head',
    "INSERT INTO log.personal_keys (subject, purpose, created_at) VALUES ('a', 'b', now())",
    "UPDATE log.personal_keys SET subject = 'another'",
    'DELETE FROM log.personal_keys',
    "UPDATE log.reservations SET owner = 'another'",
    "UPDATE log.outbox_partitions SET topic = 'another'",
    "UPDATE log.outbox_keys SET key = 'another'",
    "UPDATE log.consumer_offsets SET consumer = 'another'",
    "UPDATE log.inbox_keys SET key = 'another'",
    'DROP TABLE log.events',
    'ALTER TABLE log.events DISABLE TRIGGER ALL',
  ])('may not: %s', async (statement) => {
    await expect(database.pool.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('may add and read events', async () => {
    const { rows } = await database.pool.query<{ may: boolean }>(
      `SELECT has_table_privilege('log.events', 'INSERT') AND has_table_privilege('log.events', 'SELECT') AS may`,
    );
    expect(rows).toEqual([{ may: true }]);
  });
});
