import { randomUUID, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lastCountersigned, newIncarnation, signCheckpoint } from '@kinerja/log-witness';
import type { ServiceUnderTest } from '@kinerja/service-testing';
import { Client } from 'pg';
import { agencyKeys, ShownLog, startWitness } from './witness.fixtures';

const analyst = { roles: ['bkpsdm-analyst'] } as const;
const operator = { roles: ['system-admin'] } as const;

let centre: ServiceUnderTest;
let log: ShownLog;
let services = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys'];

beforeAll(async () => {
  centre = await startWitness();
});
afterAll(() => centre.stop());
/** Every test has a log of its own, of another service. */
beforeEach(async () => {
  const [service = '', ...others] = services;
  services = others;
  log = await ShownLog.of(service);
});
afterEach(() => log.close());

const round = () => log.round(centre.service.url);

const standing = async () => {
  const { body } = await centre.get(analyst, '/witness');
  const { items } = body as { items: readonly { agency: string; service: string }[] };
  return items.find(({ agency, service }) => agency === 'dinsos' && service === log.service);
};

const asSuperuser = async (...statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await log.database.superuser.query(statement);
};

/** What somebody who owns the database and the key can do: another past, with fitting tree and checkpoints. */
const rewriteFrom = (position: number): Promise<void> =>
  asSuperuser(
    `UPDATE log.events SET hash = sha256(hash) WHERE position >= ${position}`,
    'UPDATE log.head SET hash = (SELECT hash FROM log.events ORDER BY position DESC LIMIT 1)',
    'TRUNCATE log.merkle_nodes, log.checkpoints, log.countersignatures',
  );

const restoreTo = async (size: number): Promise<string> => {
  await asSuperuser(
    `DELETE FROM log.commands; DELETE FROM log.events WHERE position > ${size}`,
    `UPDATE log.head SET position = ${size}, hash = (SELECT hash FROM log.events WHERE position = ${size})`,
    `DELETE FROM log.countersignatures WHERE size > ${size}; DELETE FROM log.checkpoints WHERE size > ${size}`,
  );
  const owner = new Client({ connectionString: log.database.ownerUrl });
  await owner.connect();
  const { id } = await newIncarnation(owner);
  await owner.end();
  return id;
};

/** The centre's door stands while the service behind it is being started. */
const behindDoorThatSays = async <T>(status: number, use: (url: string) => Promise<T>): Promise<T> => {
  const door = createServer((_request, answer) => answer.writeHead(status).end('{}')).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const { port } = door.address() as AddressInfo;
  return use(`http://127.0.0.1:${port}`).finally(() => door.close());
};

it('countersigns a log that only grows, and asks nothing of one that does not', async () => {
  expect(await round()).toBe('nothing-new');
  expect(await standing()).toMatchObject({ state: 'silent', size: 0, countersignedAt: null });
  await log.grow(700);
  expect(await round()).toBe('countersigned');
  const head = await centre.service.runtime.store.head();
  expect(await round()).toBe('nothing-new');
  await log.grow(3);
  expect(await round()).toBe('countersigned');
  expect(await centre.service.runtime.store.head()).toBe(head + 1n);
  expect(await standing()).toMatchObject({ state: 'ok', size: 703, contradiction: null });
  expect(await lastCountersigned(log.database.pool)).toMatchObject({ size: 703 });
  expect(await centre.eventsOf(`witness-dinsos-${log.service}`)).toEqual(['LogCountersigned', 'LogCountersigned']);
});

it('is caught up with after it was away, by one proof, and after an answer was lost (F82)', async () => {
  await log.grow(10);
  expect(await log.round('http://127.0.0.1:9')).toBe('unreachable');
  expect(await behindDoorThatSays(503, (url) => log.round(url))).toBe('unreachable');
  await log.grow(300);
  const stranger = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
  expect(await log.round(centre.service.url, stranger)).toBe('forged');
  expect(await lastCountersigned(log.database.pool)).toBeUndefined();
  expect(await round()).toBe('countersigned');
  await asSuperuser('TRUNCATE log.countersignatures');
  await log.grow(1);
  expect(await round()).toBe('countersigned');
  expect(await standing()).toMatchObject({ state: 'ok', size: 311 });
});

it('finds the log that was rewritten, signed again and grown, by what it says of the size that was agreed on (F80)', async () => {
  await log.grow(40);
  await round();
  await rewriteFrom(25);
  await log.grow(5);
  expect(await round()).toBe('refused');
  const contradiction = { agreedSize: 40, shownSize: 40 };
  expect(await standing()).toMatchObject({ state: 'contradicted', contradiction });
  await log.grow(5);
  expect(await round()).toBe('refused');
  const { events } = await centre.service.runtime.store.load(`witness-dinsos-${log.service}`);
  expect(events.at(-1)).toMatchObject({
    type: 'LogContradicted',
    data: { agreed: { size: 40 }, known: { size: 40 }, shown: { size: 40 } },
  });
  expect(events).toHaveLength(2);
});

it('keeps two signed roots of one size as proof (F82)', async () => {
  await log.grow(20);
  await round();
  await rewriteFrom(20);
  expect(await round()).toBe('refused');
  expect(await standing()).toMatchObject({ state: 'contradicted', contradiction: { agreedSize: 20, shownSize: 20 } });
});

it('notices that the log lost its end, and follows it again after an operator accepts the restore (F28, F35)', async () => {
  await log.grow(30);
  await round();
  await log.grow(30);
  await round();
  const incarnation = await restoreTo(45);
  await log.grow(3);
  expect(await round()).toBe('refused');
  const path = `/witness/dinsos/${log.service}/incarnations`;
  const accepted = { incarnation, since: 45, reason: 'backup of yesterday' };
  expect(await centre.post(analyst, path, accepted)).toMatchObject({ status: 403 });
  expect(await centre.post(operator, path, { ...accepted, incarnation: incarnation.toUpperCase() })).toMatchObject({
    ...{ status: 400, body: { errors: [{ field: 'incarnation', expected: 'must be a UUID in small letters' }] } },
  });
  expect(await centre.post(operator, path, accepted)).toMatchObject({ status: 201, body: { agreedSize: 30 } });
  expect(await round()).toBe('countersigned');
  expect(await standing()).toMatchObject({ state: 'ok', size: 48 });
});

it('notices that the log lost its end within the same incarnation (F28)', async () => {
  await log.grow(30);
  await round();
  await asSuperuser(
    'DELETE FROM log.events WHERE position > 20',
    'UPDATE log.head SET position = 20, hash = (SELECT hash FROM log.events WHERE position = 20)',
    'DELETE FROM log.countersignatures; DELETE FROM log.checkpoints',
  );
  expect(await round()).toBe('behind-witness');
  expect(await standing()).toMatchObject({ size: 30 });
});

describe('what is not countersigned', () => {
  beforeAll(() => {
    services = Array.from({ length: 6 }, () => 'planning');
  });

  const show = async (agency: string, service: string, privateKey = agencyKeys.privateKey, size = 3) => {
    const head = { root: 'ab'.repeat(32), head: 'cd'.repeat(32), at: (await log.checkpoint()).at };
    const signed = signCheckpoint({ agency, service, incarnation: randomUUID(), size, ...head }, privateKey);
    return centre.call({ roles: [] }, 'POST', `/witness/dinsos/planning`, { body: { ...signed, from: 0, proof: [] } });
  };

  it.each([
    ['what another key signed', () => show('dinsos', 'planning', generateKeyPairSync('ed25519').privateKey)],
    ['the log of another service', () => show('dinsos', 'surveys')],
    ['the log of another agency', () => show('dukcapil', 'planning')],
  ])('%s', async (_what, ask) => {
    await log.grow(1);
    expect(await ask()).toMatchObject({ status: 401, body: { code: 'witness.bad-signature' } });
  });

  it('the log of an agency that it does not know, which says nothing of its signature', async () => {
    const body = { note: 'x', signature: `${'A'.repeat(86)}==`, from: 0, proof: [] };
    const asked = await centre.call({ roles: [] }, 'POST', '/witness/bapenda/planning', { body });
    expect(asked).toMatchObject({ status: 404, body: { code: 'witness.unknown-agency', agency: 'bapenda' } });
  });

  it('the log of something that is no service', async () => {
    const body = { note: 'x', signature: `${'A'.repeat(86)}==`, from: 0, proof: [] };
    const asked = await centre.call({ roles: [] }, 'POST', '/witness/dinsos/gateway', { body });
    expect(asked).toMatchObject({ status: 404 });
  });
});
