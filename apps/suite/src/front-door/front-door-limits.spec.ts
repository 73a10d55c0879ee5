import { text } from 'node:stream/consumers';
import type { RequestListener } from 'node:http';
import { DoorUnderTest } from './front-door.fixtures';

const MIB = 1024 * 1024;

/** Loses patience at once. */
let hasty: DoorUnderTest;
/** With the usual times, and room for few. */
let door: DoorUnderTest;
/** Bytes that the gateway behind it has been sent, request by request. */
let heard: { url: string; bytes: number }[] = [];

const gateway: RequestListener = (request, response) => {
  void text(request).then(
    (body) => {
      heard.push({ url: request.url ?? '', bytes: body.length });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    },
    () => response.destroy(),
  );
};

beforeAll(async () => {
  hasty = await DoorUnderTest.open(gateway, { headersMs: 500, requestMs: 700 });
  door = await DoorUnderTest.open(gateway, { connections: 12 });
});
afterAll(async () => {
  await hasty.close();
  await door.close();
});
beforeEach(() => {
  heard = [];
});

const post = (path: string, body: string): Promise<Response> =>
  fetch(`${door.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

const refusalOf = async (answer: Response) => {
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  return { status: answer.status, code: ((await answer.json()) as { code: string }).code };
};

const head = 'Host: x\r\nContent-Type: application/json\r\n';

it.each([
  ['a body that never comes', `POST /api/session HTTP/1.1\r\n${head}Content-Length: 900\r\n\r\n{"user`],
  ['a body for an agency that never comes', `POST /dinsos/s/abc HTTP/1.1\r\n${head}Content-Length: 900\r\n\r\nx`],
  ['headers that never end', `GET / HTTP/1.1\r\n${head}X-Slow: `],
  ['nothing at all', ''],
])('closes on who sends %s (H4)', async (_what, words) => {
  expect(await hasty.slow(words).answer).not.toContain(' 200 ');
});

it('says at once that a body is too large, before it is sent, and closes', async () => {
  const { answer, socket } = door.slow(`POST /api/session HTTP/1.1\r\n${head}Content-Length: 5000000\r\n\r\n{`);
  socket.once('data', () => socket.end());
  expect(await answer).toContain('HTTP/1.1 413 ');
});

it('makes room for the next one by closing on the slowest, and never on one that is being served', async () => {
  const words = `POST /dinsos/s/abc HTTP/1.1\r\n${head}Content-Length: 900\r\n\r\nx`;
  const slow = Array.from({ length: 40 }, () => door.slow(words));
  for (let nth = 0; nth < 5; nth += 1) expect((await post('/dinsos/s/abc', '{}')).status).toBe(200);
  for (const { socket } of slow) socket.destroy();
  await Promise.all(slow.map(({ answer }) => answer));
});

it('refuses more headers than anybody needs', async () => {
  const { answer } = door.slow(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`);
  expect(await answer).toContain('HTTP/1.1 431 ');
});

describe('a body', () => {
  it.each([
    ['of 9 MB of members at the sign-in', '/api/session', `[${'1,'.repeat(4.5 * MIB)}1]`],
    ['of 12 MB for an agency', '/dinsos/api/identity/people-imports', JSON.stringify({ csv: 'x'.repeat(12 * MIB) })],
    ['of 2 MB that is no import', '/dinsos/api/planning/skps', JSON.stringify({ title: 'x'.repeat(2 * MIB) })],
    [
      'of 2 MB that only asks for one',
      '/dinsos/api/planning/skps?x=/a-imports',
      JSON.stringify({ title: 'x'.repeat(2 * MIB) }),
    ],
  ])('%s is told as too large, not as a part that is away', async (_what, path, body) => {
    const { status } = await refusalOf(await post(path, body));
    expect([status, heard]).toEqual([413, []]);
  });

  it.each(['/dinsos/api/planning/skps', '/dinsos/api/identity/people-imports'])(
    'in pieces, of a length that nobody states, goes nowhere: not to %s',
    async (path) => {
      const piece = `100000\r\n${'x'.repeat(MIB)}\r\n`;
      const { answer } = door.slow(`POST ${path} HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\n${piece}`);
      const told = await answer;
      expect([told.slice(0, 12), heard]).toEqual(['HTTP/1.1 411', []]);
      expect(told).toContain('"code":"request.no-length"');
    },
  );

  it.each([
    ['nested too deeply', '['.repeat(8_000), 400, 'request.too-deep'],
    ['that is no JSON', '{"username":', 400, 'http.400'],
    ['that reaches for a prototype', '{"__proto__":{"isAdmin":true}}', 400, 'http.400'],
  ])('%s is refused as at every other door', async (_what, body, status, code) => {
    expect(await refusalOf(await post('/api/session', body))).toEqual({ status, code });
  });

  describe.each(['/api/session', '/api/activation'])('at %s', (path) => {
    const whole = { username: 'rina@dinsos', password: 'x', ...(path === '/api/activation' && { code: 'AAAA' }) };
    const fields = Object.keys(whole);

    it.each(
      fields.flatMap((field) =>
        ['\u0000', '\ud83d', '\ud83d@dinsos', 'a\u0000@dinsos'].map((text) => [text, field] as const),
      ),
    )('with %j as its %s is refused by the name of the field, and goes nowhere', async (text, field) => {
      const answer = await post(path, JSON.stringify({ ...whole, [field]: text }));
      expect([answer.status, await answer.json()]).toEqual([
        400,
        expect.objectContaining({ code: 'request.bad-shape', errors: [expect.objectContaining({ field })] }),
      ]);
      expect(heard).toEqual([]);
    });

    it.each(['null', '[]', '7', '"rina"', '[{"username":"rina@dinsos"}]'])('that is %s is refused', async (body) => {
      expect([await refusalOf(await post(path, body)), heard]).toEqual([
        { status: 400, code: 'request.bad-shape' },
        [],
      ]);
    });

    it('that is whole is passed on as the gateway reads it', async () => {
      expect((await post(path, JSON.stringify({ ...whole, username: ' rina@dinsos ' }))).status).toBe(200);
      expect(heard).toEqual([{ url: path, bytes: JSON.stringify(whole).length }]);
    });
  });

  it('of a large import passes as it comes', async () => {
    const body = JSON.stringify({ csv: 'x'.repeat(7 * MIB) });
    expect((await post('/dinsos/api/identity/people-imports?dryRun=true', body)).status).toBe(200);
    expect(heard).toEqual([{ url: '/api/identity/people-imports?dryRun=true', bytes: body.length }]);
  });
});
