import { uuidv7 } from '@kinerja/clock';
import { generateKeyPairSync } from 'node:crypto';
import { embeddedBus } from '@kinerja/messaging';
import { preparedDatabase } from '@kinerja/service-testing';
import type { TestDatabase } from '@kinerja/testing';
import { agencyCode, employeeId, type Role } from '@kinerja/vocabulary';
import { signAccessToken, type SignedIn } from '@kinerja/http-edge';
import { startService, type RunningService } from '../index';
import { counterService } from './counter-service.fixtures';

type Answer = Readonly<{ status: number; body: Record<string, unknown>; text: string; headers: Headers }>;
type Sent = Readonly<{ body?: object | string; headers?: Record<string, string>; token?: string }>;

const agency = agencyCode('diskominfo');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const caller = (roles: readonly Role[] = ['employee']): SignedIn => ({
  accountId: uuidv7(),
  employeeId: employeeId(uuidv7()),
  agency,
  roles,
});

let database: TestDatabase;
let service: RunningService;
let token: string;

const start = (port = 0, on: TestDatabase = database): Promise<RunningService> =>
  startService(
    counterService,
    {
      agency,
      zone: 'WITA',
      port,
      database: { appUrl: on.url },
      tokenPublicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      feed: { privateKey: pem, bearer: 'of the centre' },
      logLevel: 'silent',
    },
    { bus: embeddedBus() },
  );

beforeAll(async () => {
  database = await preparedDatabase(counterService);
  service = await start();
  token = await signAccessToken(pem, caller());
});
afterAll(async () => {
  await service.close();
  await database.drop();
});

const textOf = (body: object | string): string => (typeof body === 'string' ? body : JSON.stringify(body));

const call = async (method: string, path: string, sent: Sent = {}): Promise<Answer> => {
  const bearer = sent.token ?? token;
  const authorization: Record<string, string> = bearer === '' ? {} : { authorization: `Bearer ${bearer}` };
  const body: { headers?: Record<string, string>; body?: string } =
    sent.body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: textOf(sent.body) };
  const headers = { ...authorization, ...body.headers, ...sent.headers };
  const response = await fetch(service.url + path, { method, ...body, headers });
  const text = await response.text();
  return {
    status: response.status,
    text,
    headers: response.headers,
    body: text.startsWith('{') ? JSON.parse(text) : {},
  };
};
const command = (path: string, body: object, key = uuidv7(), headers: Record<string, string> = {}): Promise<Answer> =>
  call('POST', path, { body, headers: { 'idempotency-key': key, ...headers } });
const opened = async (name = 'visitors'): Promise<{ id: string; position: string }> => {
  const { body, headers } = await command('/counters', { name });
  return { id: String(body['counterId']), position: headers.get('kinerja-position') ?? '' };
};
const count = (id: string, version: string, key = uuidv7(), body: object = { steps: [{ step: 2 }] }): Promise<Answer> =>
  command(`/counters/${id}/count`, body, key, { 'if-match': version });

describe('a command', () => {
  it('answers with ids, version and position', async () => {
    const answer = await command('/counters', { name: 'visitors' });
    expect(answer).toMatchObject({ status: 201, body: { version: 1 } });
    expect(answer.headers.get('kinerja-position')).toMatch(/^surveys:\d+$/);
  });

  it('has one effect and the same answer however often it is sent', async () => {
    const [key, before] = [uuidv7(), (await service.status()).head];
    const answers = [await command('/counters', { name: 'x' }, key), await command('/counters', { name: 'x' }, key)];
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect(answers[1]?.headers.get('kinerja-position')).toBe(answers[0]?.headers.get('kinerja-position'));
    expect((await service.status()).head).toBe(before + 1);
  });

  it('repeats its answer though its own effect made the version stale', async () => {
    const [{ id }, key] = [await opened(), uuidv7()];
    const answers = [await count(id, '"1"', key), await count(id, '"1"', key)];
    expect(answers.map(({ status, body }) => ({ status, body }))).toEqual([
      { status: 200, body: { version: 2 } },
      { status: 200, body: { version: 2 } },
    ]);
  });

  it('is refused when its key was used for another request', async () => {
    const key = uuidv7();
    await command('/counters', { name: 'x' }, key);
    const answer = await command('/counters', { name: 'y' }, key);
    expect(answer).toMatchObject({ status: 422, body: { type: '/problems/command.reused', commandId: key } });
  });

  it('needs a UUID as its Idempotency-Key', async () => {
    const missing = await call('POST', '/counters', { body: { name: 'x' } });
    expect(missing).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'Idempotency-Key', problem: 'missing' }] },
    });
    expect(await command('/counters', { name: 'x' }, 'again')).toMatchObject({ status: 400 });
  });

  it('is told who came first when the version is stale', async () => {
    const { id } = await opened();
    const answers = await Promise.all([count(id, '"1"'), count(id, '"1"')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(answers.find(({ status }) => status === 412)?.body).toMatchObject({
      type: '/problems/stream.changed',
      expected: 1,
      actual: 2,
    });
  });

  it('must say which version it saw where two may collide', async () => {
    const { id } = await opened();
    expect(await command(`/counters/${id}/count`, { steps: [] })).toMatchObject({ status: 428 });
    expect(await count(id, '1')).toMatchObject({ status: 400, body: { errors: [{ field: 'If-Match' }] } });
  });

  it('meets the rules of its stream with a status of its own', async () => {
    const absent = await count(uuidv7(), '"0"');
    expect(absent).toMatchObject({
      status: 409,
      body: { type: '/problems/counter.wrong-status', currentStatus: 'absent' },
    });
    expect(absent.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('bad input', () => {
  it.each([
    ['an unknown field', { name: 'x', colour: 'red' }, { field: 'colour', problem: 'unknown' }],
    ['a missing field', {}, { field: 'name', problem: 'missing' }],
    ['a wrong type', { name: 7 }, { field: 'name', problem: 'invalid' }],
  ])('names %s and writes nothing', async (_, body, fault) => {
    const before = (await service.status()).head;
    const answer = await command('/counters', body);
    expect(answer).toMatchObject({ status: 400, body: { type: '/problems/request.bad-shape', errors: [fault] } });
    expect((await service.status()).head).toBe(before);
  });

  it('names a field by its path', async () => {
    const answer = await count(uuidv7(), '"1"', uuidv7(), { steps: [{ step: 1 }, { step: 0 }] });
    expect(answer.body).toMatchObject({
      errors: [{ field: 'steps[1].step', expected: 'must be a whole number from 1 to 2147483647' }],
    });
  });

  it('refuses what is no JSON, what is too long and what is no UUID', async () => {
    const headers = { 'idempotency-key': uuidv7() };
    expect(await call('POST', '/counters', { body: '{"name":', headers })).toMatchObject({
      status: 400,
      body: { code: 'http.400' },
    });
    const text = 'x'.repeat(2 * 1024 * 1024);
    expect(await call('POST', '/length', { body: { text } })).toMatchObject({ status: 413 });
    expect(await call('POST', '/long-length', { body: { text } })).toMatchObject({ body: { length: text.length } });
    expect(await call('GET', '/counters/7')).toMatchObject({ status: 400, body: { errors: [{ field: 'id' }] } });
  });

  it('refuses a field that is sent to a route without any', async () => {
    expect(await call('POST', '/nothing', { body: { note: 'x' } })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'note', problem: 'unknown' }] },
    });
    expect(await call('POST', '/nothing', { body: {} })).toMatchObject({ status: 201 });
    expect(await call('POST', '/nothing')).toMatchObject({ status: 201 });
  });

  it('answers 404 for what does not exist', async () => {
    expect(await call('GET', `/counters/${uuidv7()}`)).toMatchObject({
      status: 404,
      body: { code: 'counter.not-found' },
    });
    expect(await call('GET', '/nowhere')).toMatchObject({ status: 404, body: { type: '/problems/http.404' } });
  });

  it('hides what broke', async () => {
    const answer = await call('GET', '/broken');
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } });
    expect(answer.text).not.toContain('1234');
  });
});

describe('a query', () => {
  it('reads what its caller has just written', async () => {
    const { id, position } = await opened('read me');
    const answer = await call('GET', `/counters/${id}`, { headers: { 'kinerja-after': `planning:9, ${position}` } });
    expect(answer).toMatchObject({ status: 200, body: { name: 'read me', count: 0, paidRupiah: 5527200 } });
    expect(answer.headers.get('kinerja-stale-by')).toBeNull();
  });

  it('says how stale it is when the read model does not get there in time', async () => {
    const { head } = await service.status();
    const answer = await call('GET', '/counters', { headers: { 'kinerja-after': `surveys:${head + 3}` } });
    expect(answer).toMatchObject({ status: 200 });
    expect(answer.headers.get('kinerja-stale-by')).toBe('3');
  });

  it('gives a list page by page', async () => {
    const { position } = await opened();
    const headers = { 'kinerja-after': position };
    const whole = await call('GET', '/counters', { headers });
    const ids: unknown[] = [];
    let next: unknown = '';
    while (next !== null) {
      const page: Answer = await call('GET', `/counters?limit=2${next === '' ? '' : `&cursor=${String(next)}`}`, {
        headers,
      });
      ids.push(...(page.body['items'] as object[]));
      next = page.body['next'];
    }
    expect(ids).toEqual(whole.body['items']);
    expect(await call('GET', '/counters?limit=0')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'limit' }] },
    });
    expect(await call('GET', '/counters?cursor=x')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'cursor' }] },
    });
  });
});

describe('access', () => {
  const bearer = (who: SignedIn, lifetime?: string): Promise<string> => signAccessToken(pem, who, lifetime);

  it('is open without a token only where a route says so', async () => {
    expect(await call('GET', '/open', { token: '' })).toMatchObject({ status: 200 });
    expect(await call('GET', '/counters', { token: '' })).toMatchObject({
      status: 401,
      body: { code: 'caller.not-signed-in' },
    });
  });

  it('is refused with a token that has run out, is for another agency, or was signed by somebody else', async () => {
    const strangers = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const tokens = [
      await bearer(caller(), '-61s'),
      await bearer({ ...caller(), agency: agencyCode('dinkes') }),
      await signAccessToken(strangers, caller()),
      'nonsense',
    ];
    for (const bad of tokens) expect((await call('GET', '/counters', { token: bad })).status).toBe(401);
  });

  it('takes the role that a route asks for', async () => {
    expect(await call('GET', '/audit')).toMatchObject({
      status: 403,
      body: { code: 'caller.lacks-role', anyOf: ['auditor'] },
    });
    expect(await call('GET', '/audit', { token: await bearer(caller(['auditor'])) })).toMatchObject({ status: 200 });
  });

  it('is refused to an account without an employee where an employee acts', async () => {
    const { accountId, roles } = caller(['system-admin']);
    const headers = { 'idempotency-key': uuidv7() };
    const answer = await call('POST', '/counters', {
      body: { name: 'x' },
      headers,
      token: await bearer({ accountId, roles, agency }),
    });
    expect(answer).toMatchObject({ status: 403, body: { code: 'caller.no-employee' } });
  });

  it('is refused to others by the rule of the stream', async () => {
    const { id } = await opened();
    const headers = { 'idempotency-key': uuidv7(), 'if-match': '"1"' };
    const other = await call('POST', `/counters/${id}/count`, {
      body: { steps: [] },
      headers,
      token: await bearer(caller()),
    });
    expect(other).toMatchObject({ status: 403, body: { code: 'counter.not-the-owner' } });
  });
});

describe('the shell', () => {
  /** Until the service has worked in all that it has written and said; nobody here hears what leaves the agency. */
  const quiet = async (): Promise<void> => {
    const { head, projections, outbox, inbox } = await service.status();
    const isHeard = ({ topic, partition, next }: (typeof outbox)[number]): boolean =>
      inbox.some((row) => row.topic === topic && row.partition === partition && row.next === next);
    const said = outbox.filter(({ topic }) => topic === 'diskominfo.surveys.v1');
    if (projections.some(({ position }) => position < head) || !said.every(isHeard)) await quiet();
  };

  it('brings a contract to its consumer, once', async () => {
    const { id } = await opened('told to all');
    await quiet();
    const answer = await call('GET', '/known-services');
    expect(JSON.parse(answer.text)).toContainEqual({ serviceId: id, name: 'told to all' });
  });

  it('tells whether it lives, is ready, and how far it has come', async () => {
    expect(await call('GET', '/healthz', { token: '' })).toMatchObject({ status: 200 });
    expect(await call('GET', '/readyz', { token: '' })).toMatchObject({ status: 200 });
    await quiet();
    const { body } = await call('GET', '/status', { token: '' });
    expect(body).toMatchObject({ service: 'surveys', projections: [{ name: 'counters_v1', position: body['head'] }] });
  });

  it('gives the centre what leaves the agency, signed, and nobody else', async () => {
    const { id } = await opened('federated');
    const question = `/feed/surveys?from=${Array.from({ length: 12 }, () => 0).join()}`;
    const answer = await call('GET', question, { token: 'of the centre' });
    expect(answer.headers.get('kinerja-signature')).toMatch(/^[\w+/=]{80,}$/);
    expect(answer.body['messages']).toContainEqual(
      expect.objectContaining({ key: id, type: 'surveys.service-registered' }),
    );
    expect(await call('GET', question, { token: 'of somebody' })).toMatchObject({ status: 401 });
    expect(await call('GET', '/feed/planning', { token: 'of the centre' })).toMatchObject({ status: 404 });
  });

  const [all, eleven] = [12, 11].map((count) => `from=${Array.from({ length: count }, () => 0).join()}`);
  const questions = `from=1&from=2 from=x from=%00 from=%ed%a0%bd from= ${eleven} ${eleven},${'9'.repeat(19)} ${all}&limit=x ${all}&wait=-1 ${all}&colour=red`;
  it.each(questions.split(' '))('tells the centre that its feed cannot be read from %j', async (query) => {
    expect(await call('GET', `/feed/surveys?${query}`, { token: 'of the centre' })).toMatchObject({ status: 400 });
  });

  it('describes its routes and their bodies', async () => {
    const { body } = await call('GET', '/openapi.json', { token: '' });
    expect(Object.keys(body['paths'] as object)).toEqual(expect.arrayContaining(['/counters', '/counters/{id}/count']));
    expect(body).toMatchObject({
      components: {
        schemas: {
          OpenCounterDto: {
            properties: { name: { type: 'string', minLength: 1, maxLength: 900_000 } },
            required: ['name'],
          },
          StepsDto: { properties: { steps: { type: 'array', items: { $ref: '#/components/schemas/StepDto' } } } },
        },
      },
    });
  });

  it('finishes what is under way before it closes, also a feed that waits', async () => {
    const waiting = call('GET', `/feed/surveys?from=${Array.from({ length: 12 }, () => 99).join()}&wait=25`, {
      token: 'of the centre',
    });
    const commands = Array.from({ length: 20 }, () => command('/counters', { name: 'last' }));
    await Promise.race(commands);
    await service.close();
    const answers = await Promise.allSettled(commands);
    expect((await waiting).status).toBe(200);
    service = await start();
    await quiet();
    const { rows } = await service.runtime.pool.query(
      `SELECT count(*)::int AS done FROM surveys.counters_v1 WHERE name = 'last'`,
    );
    const acknowledged = answers.filter(
      (answer) => answer.status === 'fulfilled' && answer.value.status === 201,
    ).length;
    expect(rows).toEqual([{ done: expect.any(Number) }]);
    expect((rows[0] as { done: number }).done).toBeGreaterThanOrEqual(acknowledged);
  }, 20_000);

  /** A connection that was closed is listed for a moment longer; the test's own time limit ends the wait. */
  const untilNobodyIsConnectedTo = async (name: string): Promise<void> => {
    const text = 'SELECT count(*)::int AS connections FROM pg_stat_activity WHERE datname = $1';
    for (;;) {
      const { rows } = await database.pool.query<{ connections: number }>(text, [name]);
      if (rows[0]?.connections === 0) return;
    }
  };

  it('closes what it opened when it cannot start', async () => {
    const other = await preparedDatabase(counterService);
    await other.pool.end();
    await expect(start(Number(new URL(service.url).port), other)).rejects.toThrow('EADDRINUSE');
    await untilNobodyIsConnectedTo(new URL(other.url).pathname.slice(1));
  });

  it('goes on where it was after a restart', async () => {
    const { id } = await opened('before');
    await service.close();
    service = await start();
    await quiet();
    expect(await call('GET', `/counters/${id}`)).toMatchObject({ status: 200, body: { name: 'before' } });
  });
});
