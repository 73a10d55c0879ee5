import { uuidv7 } from '@kinerja/clock';
import type { Event } from '@kinerja/kernel';
import { embeddedBus } from '@kinerja/messaging';
import { defineProcess, ownReaction } from '@kinerja/processes';
import { preparedDatabase } from '@kinerja/service-testing';
import type { TestDatabase } from '@kinerja/testing';
import { agencyCode, type Role } from '@kinerja/vocabulary';
import { generateKeyPairSync } from 'node:crypto';
import { signAccessToken } from '@kinerja/http-edge';
import { defineService, feature, startService, type RunningService } from '../index';
import { counterFeature, counterParts } from './counter-service.fixtures';

type CounterOpened = Event<'CounterOpened', { counterId: string; name: string }>;

const agency = agencyCode('diskominfo');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Names whose counters cannot be greeted. */
const broken = new Set<string>();
let greeted: string[];

/** Greets every counter that is opened, and lights all its lamps, of which some are broken for good. */
const greeting = feature({
  ownReactions: [
    ({ processes }) =>
      ownReaction<CounterOpened>('greeting', {
        CounterOpened: async ({ data: { name } }) => {
          if (broken.has(name)) throw new Error('it does not answer');
          greeted.push(name);
          if (name === 'lit') await processes.begin('lighting', { lamps: ['red', 'broken'] });
        },
      }),
  ],
  processes: [
    () =>
      defineProcess<{ lamps: readonly string[] }, string>({
        ...{ name: 'lighting', due: async ({ lamps }) => lamps, nameOf: (lamp) => lamp },
        step: async (_, lamp) => (lamp === 'broken' ? { code: 'lamp.broken' } : undefined),
      }),
  ],
});
const greetingService = defineService({ name: 'surveys', parts: counterParts, features: [counterFeature, greeting] });

let database: TestDatabase;
let service: RunningService;

const start = async (): Promise<void> => {
  const tokenPublicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const settings = { agency, zone: 'WITA', database: { appUrl: database.url }, tokenPublicKey, logLevel: 'silent' } as const; // prettier-ignore
  service = await startService(greetingService, settings, { bus: embeddedBus() });
};
beforeEach(async () => {
  broken.clear();
  greeted = [];
  database = await preparedDatabase(greetingService);
  await start();
});
afterEach(async () => {
  await service.close();
  await database.drop();
});

const operate = async (method: string, path: string, body?: object, role: Role = 'system-admin') => {
  const token = await signAccessToken(pem, { accountId: 'operator:root@here', agency, roles: [role] }, '1m');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const request = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const response = await fetch(`${service.url}/operator/own-work${path}`, request);
  return { status: response.status, body: (await response.json()) as Record<string, Record<string, unknown>> };
};

/** As an employee opened them; answers when they stand in the log. */
const opened = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const counterId = uuidv7();
    await service.runtime.store.commit({
      ...{ stream: `counter-${name}`, expected: 'any', fingerprint: '0'.repeat(64) },
      events: [{ type: 'CounterOpened', data: { counterId, owner: uuidv7(), name } }],
      meta: { commandId: uuidv7(), actor: 'test', correlationId: 'test' },
    });
  }
};

type Standing = Readonly<{ count: number; items: readonly Readonly<{ id: string; held?: number }>[] }>;

/** Asks again until as many wait as wished, and hold as many events; the test's own time limit ends it. */
const waiting = async (what: 'parked' | 'refused', count: number, held?: number): Promise<Standing> => {
  for (;;) {
    const standing = (await operate('GET', '')).body[what] as Standing | undefined;
    const isHolding = held === undefined || standing?.items[0]?.held === held;
    if (standing?.count === count && isHolding) return standing;
  }
};

const readiness = async () => {
  const answer = await fetch(`${service.url}/readyz`);
  return { status: answer.status, body: (await answer.json()) as { failing?: object[] } };
};

it('names the stream that a reaction does not go on with, stays ready, and goes on when it is mended', async () => {
  broken.add('dark');
  await opened('dark', 'dark', 'bright');
  while (greeted.length === 0) await readiness();
  const { items } = await waiting('parked', 1, 2);
  const place = { reaction: 'greeting', position: 1 };
  expect(items).toMatchObject([
    { ...place, stream: 'counter-dark', eventType: 'CounterOpened', held: 2, reason: 'Error: it does not answer' },
  ]);
  expect(await readiness()).toMatchObject({ status: 200 });
  broken.clear();
  expect(await operate('POST', '/release', place)).toEqual({ status: 200, body: { due: 1 } });
  await waiting('parked', 0);
  expect(greeted).toEqual(['bright', 'dark', 'dark']);
  expect(await operate('POST', '/release', place)).toMatchObject({ status: 409 });
}, 30_000);

it('passes over an event with a reason, and keeps who did it and why', async () => {
  broken.add('dark');
  await opened('dark');
  await waiting('parked', 1);
  const place = { reaction: 'greeting', position: 1 };
  expect((await operate('POST', '/skip', { ...place, reason: '' })).status).toBe(400);
  const skip = { ...place, reason: 'a counter of a test' };
  expect(await operate('POST', '/skip', skip, 'agency-admin')).toMatchObject({ status: 403 });
  expect(await operate('POST', '/skip', skip)).toEqual({ status: 200, body: { skipped: 1 } });
  await waiting('parked', 0);
  expect(await operate('POST', '/skip', skip)).toMatchObject({ status: 409 });
  const { rows } = await database.pool.query('SELECT reason, skipped_by FROM process.skipped_events');
  expect(rows).toEqual([{ reason: skip.reason, skipped_by: 'operator:root@here' }]);
});

it('names a refused part of a process, and leaves it out of its work when an operator says so', async () => {
  await opened('lit');
  const { items } = await waiting('refused', 1);
  expect(items).toMatchObject([{ process: 'lighting', part: 'broken', code: 'lamp.broken' }]);
  const [{ id } = { id: '' }] = items;
  const skip = { process: 'lighting', id, part: 'broken', reason: 'the lamp is gone' };
  expect(await operate('POST', '/parts/skip', skip)).toEqual({ status: 200, body: { skipped: 'broken' } });
  await waiting('refused', 0);
  expect(await operate('POST', '/parts/skip', skip)).toMatchObject({ status: 409 });
});

it('is unready while a reaction stands beyond the log and so works nothing in, and names it', async () => {
  await opened('bright');
  while (greeted.length === 0) await readiness();
  await service.close();
  await database.pool.query('UPDATE process.reactions SET position = 99');
  await start();
  let { status, body } = await readiness();
  while (status === 200) ({ status, body } = await readiness());
  expect(body.failing).toMatchObject([
    {
      name: 'reactions',
      detail: expect.stringMatching(/^greeting stands still .*position 99, beyond the log's head 1$/),
    },
  ]);
});
