import { uuidv7 } from '@kinerja/clock';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { ServiceUnderTest } from '@kinerja/service-testing';
import { rivalFor } from '@kinerja/testing';
import { employeeId } from '@kinerja/vocabulary';
import { counterService } from './counter-service.fixtures';

jest.setTimeout(180_000);

const POOL = 2;
const clerk = { employee: employeeId(uuidv7()) };
let counters: ServiceUnderTest;
const opened = async (): Promise<string> =>
  String((await counters.post(clerk, '/counters', { name: 'x' })).body['counterId']);
const statusesOf = (answers: readonly { status: number }[]) =>
  answers.reduce<Record<number, number>>((seen, { status }) => ({ ...seen, [status]: (seen[status] ?? 0) + 1 }), {});

beforeAll(async () => {
  counters = await ServiceUnderTest.start(counterService);
});
afterAll(() => counters.stop());

describe('the same command sent more than once', () => {
  it('50 times at once under one key has one effect and one answer (F45)', async () => {
    for (let round = 0; round < 10; round += 1) {
      const key = uuidv7();
      const before = await counters.service.runtime.store.head();
      const body = { name: `double ${round}` };
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => counters.post(clerk, '/counters', body, { key })),
      );
      expect(statusesOf(answers)).toEqual({ 201: 50 });
      expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
      expect(await counters.service.runtime.store.head()).toBe(before + 1n);
    }
  });

  it('with another body under one key is refused and writes nothing (F46)', async () => {
    const key = uuidv7();
    await counters.post(clerk, '/counters', { name: 'first' }, { key });
    const before = await counters.service.runtime.store.head();
    const others = Array.from({ length: 50 }, (_, n) =>
      counters.post(clerk, '/counters', { name: `no ${n}` }, { key }),
    );
    expect(statusesOf(await Promise.all(others))).toEqual({ 422: 50 });
    expect(await counters.service.runtime.store.head()).toBe(before);
  });
});

it('lets one of two who act at once win, 200 times; the other is told that it came too late (F47)', async () => {
  const seen: Record<string, number> = {};
  for (let race = 0; race < 200; race += 1) {
    const path = `/counters/${await opened()}/count`;
    const sent = { ifMatch: '"1"' };
    const steps = { steps: [{ step: 1 }] };
    const answers = await Promise.all([steps, steps].map((body) => counters.post(clerk, path, body, sent)));
    const outcome = answers.map(({ status }) => status).toSorted().join(' '); // prettier-ignore
    seen[outcome] = (seen[outcome] ?? 0) + 1;
  }
  expect(seen).toEqual({ '200 412': 200 });
});

it.each([
  ['is nested 10,000 deep', `{"name":${'['.repeat(10_000)}`, 400],
  ['has 90,000 keys', `{${Array.from({ length: 90_000 }, (_, n) => `"${n}":1`).join(',')}}`, 413],
  ['reaches for __proto__', '{"name":"x","__proto__":{"a":1}}', 400],
  ['is too large', JSON.stringify({ name: 'x'.repeat(2 * 1024 * 1024) }), 413],
])('refuses a body that %s (F58)', async (_, body, status) => {
  const { url } = counters.service;
  const headers = { 'content-type': 'application/json', 'idempotency-key': uuidv7() };
  const answer = await fetch(`${url}/counters`, { method: 'POST', headers, body });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    status,
    'application/problem+json; charset=utf-8',
  ]);
});

it('answers 503 with Retry-After when no connection is free, keeps its health, and recovers (F30)', async () => {
  const small = await ServiceUnderTest.start(counterService);
  const { pool } = small.service.runtime;
  const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  const body = { name: 'x' };
  const asked = Array.from({ length: 10 * POOL }, () => small.send(clerk, 'POST', '/counters', { body, after: null }));
  expect((await fetch(`${small.service.url}/healthz`)).status).toBe(200);
  const answers = await Promise.all(asked);
  expect(statusesOf(answers)).toEqual({ 503: 10 * POOL });
  expect(new Set(answers.map(({ headers }) => headers.get('retry-after')))).toEqual(new Set(['2']));
  held.forEach((client) => client.release());
  expect((await small.post(clerk, '/counters', body)).status).toBe(201);
  await small.stop();
});

it('answers 503 with Retry-After to who gives way in a deadlock four times, and the same command passes then (F33)', async () => {
  const { database, service } = counters;
  const rival = await rivalFor(database.superuserUrl, { held: 'log.events', wanted: 'log.head' });
  const [key, before] = [uuidv7(), await service.runtime.store.head()];
  const open = () => counters.send(clerk, 'POST', '/counters', { body: { name: 'late' }, key, after: null });
  const asked = open();
  for (let given = 0; given < 4; given += 1) await rival.provoke();
  const answer = await asked;
  await rival.end();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await service.runtime.store.head()).toBe(before);
  expect((await open()).status).toBe(201);
  expect(await service.runtime.store.head()).toBe(before + 1n);
});

describe('large bodies', () => {
  const BODY = JSON.stringify({ text: 'x'.repeat(1_500_000) });
  const open = async (path: string, length: string): Promise<Socket> => {
    const { hostname, port } = new URL(counters.service.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const head = [`POST ${path} HTTP/1.1`, 'Host: x', 'Content-Type: application/json', length];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    return socket;
  };
  /** Sends all but the last sign of one. */
  const stated = async (): Promise<Socket> => {
    const socket = await open('/long-length', `Content-Length: ${BODY.length}`);
    socket.write(BODY.slice(0, -1));
    return socket;
  };
  /** The same in pieces, as one whose length nobody states. */
  const inPieces = async (path = '/long-length'): Promise<Socket> => {
    const socket = await open(path, 'Transfer-Encoding: chunked');
    const sent = BODY.slice(0, -1);
    socket.write(`${sent.length.toString(16)}\r\n${sent}\r\n`);
    return socket;
  };
  const statusOn = async (socket: Socket): Promise<string> =>
    String((await once(socket, 'data'))[0]).split(' ', 2)[1] ?? '';

  it.each([
    ['of stated length', stated, '}'],
    ['in pieces', inPieces, '1\r\n}\r\n0\r\n\r\n'],
  ])('%s come two at a time, and the places of those who are done are free again', async (_how, begin, rest) => {
    const first = [await begin(), await begin()];
    expect(await statusOn(await begin())).toBe('503');
    const answers = first.map(statusOn);
    for (const socket of first) socket.end(rest);
    expect(await Promise.all(answers)).toEqual(['401', '401']);
    expect(await statusOn((await begin()).end(rest))).toBe('401');
  });

  it('in pieces are read no further than a route says, and take no place where it takes no file', async () => {
    const first = [await stated(), await stated()];
    expect(await statusOn(await inPieces('/length'))).toBe('413');
    for (const socket of first) socket.destroy();
  });
});
