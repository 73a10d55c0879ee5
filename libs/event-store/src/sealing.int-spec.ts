import { randomBytes, randomUUID } from 'node:crypto';
import { testStore, type TestStore } from '@kinerja/testing';
import { aStream, catalog, item, sealing } from './commit-item.fixtures';
import { keyTable } from './key-table';
import { openEventStore } from './open-event-store';
import { verifyLog } from './verify-log';

const registered = (person: string, name: string) => ({
  type: 'Registered',
  data: { person, name, nip: '198001012005' },
});

let store: TestStore;
beforeAll(async () => {
  store = await testStore(catalog, { sealing });
});
afterAll(() => store.close());

const open = (wrappingKey: Buffer) => openEventStore({ pool: store.database.pool, catalog, sealing: { wrappingKey } });

it('leaves nothing readable of a person in the database, and a log that still verifies after erasure', async () => {
  const [stream, person] = [aStream(), randomUUID()];
  await store.commit(item(stream, { events: [registered(person, 'Siti Rahmawati')] }));
  const { rows } = await store.database.pool.query<{ text: string }>(
    `SELECT (SELECT string_agg(e::text, '') FROM log.events e) || (SELECT string_agg(k::text, '') FROM log.personal_keys k) AS text`,
  );
  expect(rows[0]?.text).toContain(person);
  expect(rows[0]?.text).not.toMatch(/Siti|198001012005/);
  await store.erase(person, 'identity');
  expect((await store.load(stream)).events[0]?.data).toEqual({ person, name: null, nip: null });
  expect(await verifyLog(store.database.pool)).toMatchObject({ clean: true });
});

it('opens nothing with the key of another instance', async () => {
  const stream = aStream();
  await store.commit(item(stream, { events: [registered(randomUUID(), 'Budi')] }));
  const stranger = open(randomBytes(32));
  await expect(stranger.load(stream)).rejects.toThrow();
});

it('makes one key for a person when several processes write at once', async () => {
  const [person, stores] = [randomUUID(), [0, 1, 2].map(() => open(sealing.wrappingKey as Buffer))];
  const streams = stores.map(aStream);
  const write = (at: number) =>
    stores[at]?.commit(item(streams[at] ?? '', { events: [registered(person, `name ${at}`)] }));
  await Promise.all(stores.map((_, at) => write(at)));
  const names = await Promise.all(streams.map(async (stream) => (await store.load(stream)).events[0]?.data));
  expect(names).toEqual([0, 1, 2].map((at) => expect.objectContaining({ name: `name ${at}` })));
  for (const one of stores) await one.close();
});

it('keeps the first key of a person when another one comes later', async () => {
  const [table, name] = [keyTable(store.database.pool), { subject: randomUUID(), purpose: 'identity' }];
  await table.add({ ...name, wrapped: Buffer.from('first') });
  await table.add({ ...name, wrapped: Buffer.from('second') });
  expect(await table.find([name])).toEqual([{ ...name, wrapped: Buffer.from('first') }]);
});

it('refuses a box that was moved to another event, and one that a caller brings', async () => {
  const [one, two, person] = [aStream(), aStream(), randomUUID()];
  await store.commit(item(one, { events: [registered(person, 'Siti')] }));
  await store.commit(item(two, { events: [registered(person, 'Budi')] }));
  const { rows } = await store.database.superuser.query<{ data: object }>(
    `UPDATE log.events e SET data = other.data FROM log.events other
     WHERE e.stream = $1 AND other.stream = $2 RETURNING e.data`,
    [two, one],
  );
  await expect(store.load(two)).rejects.toThrow(/authenticate/);
  const brought = item(aStream(), { events: [{ type: 'Noted', data: rows[0]?.data ?? {} }] });
  await expect(store.commit(brought)).rejects.toThrow('looks sealed');
});
