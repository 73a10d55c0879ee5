import { uuidv7 } from '@kinerja/clock';
import { generateKeyPairSync } from 'node:crypto';
import { embeddedBus } from '@kinerja/messaging';
import { preparedDatabase } from '@kinerja/service-testing';
import type { TestDatabase } from '@kinerja/testing';
import { agencyCode, employeeId, type Role } from '@kinerja/vocabulary';
import { Client } from 'pg';
import { signAccessToken } from '@kinerja/http-edge';
import { startService, type RunningService } from '../index';
import { counterService } from './counter-service.fixtures';

const agency = agencyCode('diskominfo');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

let database: TestDatabase;
let service: RunningService;

beforeEach(async () => {
  database = await preparedDatabase(counterService);
  service = await startService(
    counterService,
    {
      agency,
      zone: 'WITA',
      database: { appUrl: database.url },
      tokenPublicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      logLevel: 'silent',
    },
    { bus: embeddedBus() },
  );
});
afterEach(async () => {
  await service.close();
  await database.drop();
});

const send = async (role: Role, method: string, path: string, body?: object) => {
  const who = { accountId: 'operator:root@here', employeeId: employeeId(uuidv7()), agency, roles: [role] };
  const response = await fetch(service.url + path, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    headers: {
      authorization: `Bearer ${await signAccessToken(pem, who, '1m')}`,
      'content-type': 'application/json',
      'idempotency-key': uuidv7(),
    },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const operate = (method: string, path: string, body?: object) => send('system-admin', method, `/operator${path}`, body);

const asOwner = async (text: string): Promise<void> => {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(text);
  await owner.end();
};

/** A counter whose announcement the service cannot work in, because a rule of its table forbids the name. */
const parkedCounter = async (): Promise<{ topic: string; key: string }> => {
  await asOwner(`ALTER TABLE surveys.known_services_v1 ADD CONSTRAINT no_poison CHECK (name <> 'poison')`);
  const { body } = await send('employee', 'POST', '/counters', { name: 'poison' });
  const key = String(body['counterId']);
  const isParked = async (): Promise<boolean> =>
    ((await operate('GET', '/parked')).body['items'] as object[]).length > 0;
  while (!(await isParked())) continue;
  return { topic: 'diskominfo.surveys.v1', key };
};

it('names what is parked, and releases it once the cause is mended (F18)', async () => {
  const place = await parkedCounter();
  const { body } = await operate('GET', '/parked');
  const parked = { items: [expect.objectContaining({ ...place, cause: 'failed', nextSeq: 1, held: 1 })], count: 1 };
  expect(body).toEqual(parked);
  const one = (key: string) => operate('GET', `/parked?${new URLSearchParams({ ...place, key }).toString()}`);
  expect([(await one(place.key)).body, (await one('another')).body]).toEqual([parked, { items: [], count: 0 }]);
  const still = await operate('POST', '/parked/release', place);
  expect(still.body).toMatchObject({ released: false, nextSeq: 1, reason: expect.stringContaining('no_poison') });
  await asOwner('ALTER TABLE surveys.known_services_v1 DROP CONSTRAINT no_poison');
  expect(await operate('POST', '/parked/release', place)).toEqual({
    status: 200,
    body: { released: true, applied: 1 },
  });
  const known = await database.pool.query('SELECT name FROM surveys.known_services_v1');
  expect(known.rows).toEqual([{ name: 'poison' }]);
});

it('passes over a message with a reason, and keeps who did it and why', async () => {
  const place = await parkedCounter();
  const skip = { ...place, keySeq: 1, reason: 'a counter of a test' };
  expect((await operate('POST', '/parked/skip', { ...skip, reason: '' })).status).toBe(400);
  expect(await operate('POST', '/parked/skip', skip)).toEqual({ status: 200, body: { skipped: 1 } });
  expect(await operate('POST', '/parked/skip', skip)).toMatchObject({ status: 409 });
  expect((await operate('POST', '/parked/release', place)).body).toEqual({ released: true, applied: 0 });
  const { rows } = await database.pool.query('SELECT key, reason, skipped_by FROM messaging.skipped_messages');
  expect(rows).toEqual([{ key: place.key, reason: 'a counter of a test', skipped_by: 'operator:root@here' }]);
});

it('passes over nothing that is named or reasoned with half of a character, and names the field', async () => {
  const place = await parkedCounter();
  const skip = { ...place, keySeq: 1, reason: 'a counter of a test' };
  for (const field of ['topic', 'key', 'reason'] as const)
    for (const broken of [`${skip[field]}\u0000`, '\u0000', `${skip[field]}\ud83d`, '\ude00', '  '])
      expect(await operate('POST', '/parked/skip', { ...skip, [field]: broken })).toMatchObject({
        ...{ status: 400, body: { code: 'request.bad-shape', errors: [{ field }] } },
      });
  for (const field of ['topic', 'key'] as const)
    expect(await operate('POST', '/parked/release', { ...place, [field]: '\u0000' })).toMatchObject({
      ...{ status: 400, body: { errors: [{ field }] } },
    });
  expect((await database.pool.query('SELECT key FROM messaging.skipped_messages')).rows).toEqual([]);
  expect((await operate('GET', '/parked')).body['items']).toEqual([expect.objectContaining(place)]);
});

it('fills a read model anew while the service runs (F57)', async () => {
  const names = ['a', 'b', 'c'];
  for (const name of names) await send('employee', 'POST', '/counters', { name });
  await service.runtime.projections.waitFor(3n, 10_000);
  await asOwner(`UPDATE surveys.counters_v1 SET name = 'forged'; DELETE FROM surveys.counters_v1 WHERE name = 'b'`);
  const [rebuilt] = await Promise.all([
    operate('POST', '/rebuilds', { projection: 'counters_v1' }),
    ...Array.from({ length: 20 }, () => send('employee', 'POST', '/counters', { name: 'meanwhile' })),
  ]);
  expect(rebuilt).toMatchObject({ status: 200 });
  await service.runtime.projections.waitFor(23n, 10_000);
  const { rows } = await database.pool.query('SELECT name, count(*)::int AS times FROM surveys.counters_v1 GROUP BY 1');
  expect(Object.fromEntries(rows.map(({ name, times }) => [name, times]))).toEqual({ a: 1, b: 1, c: 1, meanwhile: 20 });
  expect(await operate('POST', '/rebuilds', { projection: 'absent' })).toMatchObject({ status: 404 });
});

it('says what its readiness rests on', async () => {
  const { body } = await operate('GET', '/checks');
  expect(body['items']).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'database', ok: true })]));
});

it('sets the relay back, and no further than it stands', async () => {
  await database.pool.query(
    `INSERT INTO messaging.relay_cursor VALUES ('kafka:x', 'diskominfo.surveys.v1', 0, 9), ('kafka:x', 'diskominfo.surveys.v1', 1, 3)`,
  );
  expect((await operate('POST', '/republish', { from: 5 })).body).toEqual({ partitions: 1 });
  expect((await operate('POST', '/republish', {})).body).toEqual({ partitions: 2 });
});

it.each([
  ['GET', '/operator/parked'],
  ['POST', '/operator/parked/skip'],
  ['POST', '/operator/republish'],
] as const)('is closed to everybody else: %s %s', async (method, path) => {
  for (const role of ['employee', 'agency-admin'] as const)
    expect(await send(role, method, path, method === 'POST' ? {} : undefined)).toMatchObject({ status: 403 });
});

it('names what a read model passed over, and takes it in again once the cause is mended', async () => {
  await asOwner(`ALTER TABLE surveys.counters_v1 ADD CONSTRAINT no_poison CHECK (name <> 'poison')`);
  const counterId = uuidv7();
  await service.runtime.store.commit({
    ...{ stream: `counter-${counterId}`, expected: 'none', fingerprint: '0'.repeat(64) },
    events: [{ type: 'CounterOpened', data: { counterId, owner: uuidv7(), name: 'poison' } }],
    meta: { commandId: uuidv7(), actor: 'test', correlationId: 'test' },
  });
  await service.runtime.projections.waitFor(await service.runtime.store.head(), 10_000);
  expect((await operate('GET', '/set-aside')).body.items).toMatchObject([
    {
      name: 'counters_v1',
      eventType: 'CounterOpened',
      stream: `counter-${counterId}`,
      reason: expect.stringContaining('no_poison'),
    },
  ]);
  await asOwner('ALTER TABLE surveys.counters_v1 DROP CONSTRAINT no_poison');
  expect(await operate('POST', '/rebuilds', { projection: 'counters_v1' })).toMatchObject({ status: 200 });
  expect((await operate('GET', '/set-aside')).body).toEqual({ items: [], count: 0 });
});
