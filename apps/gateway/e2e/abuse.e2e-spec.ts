import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sourceProgram, type SourceProgram } from '@kinerja/testing';
import type { GatewaySettings } from '../src/app.module';
import { hostileBodies, residentMib, slowSocket, type SlowSocket } from './abuse.fixtures';
import { agency, browserAt, startDoor, startIdentityNeighbour } from './door.fixtures';

jest.setTimeout(120_000);

/** A survey page that is larger than every buffer on the way, for who does not read it. */
const PAGE = Buffer.alloc(16 * 1024 * 1024, 'x');

let identity: Awaited<ReturnType<typeof startIdentityNeighbour>>;
let surveys: Server;
let surveysUrl = '';
let program: SourceProgram;
let url = '';

const settings = (): GatewaySettings => ({
  agency,
  agencyName: 'Dinas Sosial',
  basePath: '',
  publicUrl: 'http://localhost:8080',
  services: { identity: identity.url, surveys: surveysUrl },
  tokenPrivateKey: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  sessionKey: Buffer.alloc(32, 5).toString('base64'),
  limits: { anonymousPerMinute: 1_000_000, signInsPerMinute: 1_000_000 },
  http: { headersMs: 5_000, requestMs: 10_000, idleMs: 12_000 },
});

beforeAll(async () => {
  identity = await startIdentityNeighbour();
  surveys = createServer((request, response) => {
    request.resume();
    request.once('end', () => response.end(request.url === '/s/large' ? PAGE : 'a survey'));
  });
  await new Promise<void>((resolve) => surveys.listen(0, '127.0.0.1', resolve));
  surveysUrl = `http://127.0.0.1:${(surveys.address() as AddressInfo).port}`;
  const door = JSON.stringify(settings());
  program = sourceProgram('apps/gateway/e2e/door-process.fixtures.ts', { DOOR: door });
  url = await program.line();
});
afterAll(async () => {
  await program.end();
  await identity.close();
  surveys.closeAllConnections();
  await new Promise((resolve) => surveys.close(resolve));
});

/** A kept connection may be closed while the next request is on its way; browsers send it again by themselves, `fetch` does not. */
const oneConnection = { headers: { connection: 'close', 'content-type': 'application/json' } };

const signIn = (body: string): Promise<Response | undefined> =>
  fetch(`${url}/api/session`, { method: 'POST', ...oneConnection, body }).catch(() => undefined);

describe('a hostile body (F58)', () => {
  it.each(hostileBodies)('that %s is refused with a problem and costs nothing', async (_, body, statuses) => {
    const answer = await signIn(body);
    // The door may close on a body that it refused before it was sent whole.
    if (answer === undefined) return expect(body.length).toBeGreaterThan(16 * 1024);
    expect(statuses).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('makes the door grow by less than 50 MiB, however often it comes', async () => {
    const honest = async (): Promise<void> => {
      for (let n = 0; n < 50; n += 1)
        expect((await signIn('{"username":"rina","password":"right"}'))?.status).toBe(200);
    };
    await honest();
    const before = residentMib(program.pid);
    for (let round = 0; round < 5; round += 1) await Promise.all(hostileBodies.map(([, body]) => signIn(body)));
    const grown = residentMib(program.pid) - before;
    process.stdout.write(`F58: the door grew by ${grown.toFixed(1)} MiB\n`);
    expect(grown).toBeLessThan(50);
    await honest();
  });
});

describe('500 slow connections (F59)', () => {
  const headers = 'Host: x\r\nContent-Type: application/json\r\n';
  const kinds = [
    () => slowSocket(url, `GET /healthz HTTP/1.1\r\n${headers}X-Slow: `),
    () => slowSocket(url, `POST /api/session HTTP/1.1\r\n${headers}Content-Length: 900\r\n\r\n{"user`),
    () => slowSocket(url, `POST /s/abc HTTP/1.1\r\n${headers}Content-Length: 900\r\n\r\n{"user`),
    () => slowSocket(url, `GET /s/large HTTP/1.1\r\nHost: x\r\n\r\n`, false),
    () => slowSocket(url, ''),
  ];

  it('are closed, and every request of an honest client beside them is answered', async () => {
    const slow: SlowSocket[] = [];
    for (let n = 0; n < 500; n += 25)
      slow.push(
        ...(await Promise.all(
          Array.from({ length: 25 }, (_, k) => kinds[k % kinds.length]?.() ?? slowSocket(url, '')),
        )),
      );
    for (let n = 0; n < 100; n += 1) {
      expect((await signIn('{"username":"rina","password":"right"}'))?.status).toBe(200);
      expect(await (await fetch(`${url}/s/abc`, oneConnection)).text()).toBe('a survey');
    }
    for (const { socket } of slow) socket.resume();
    await Promise.all(slow.map(({ closed }) => closed));
  });
});

describe('guessing while Redis is away (F41)', () => {
  it('is limited more strictly than with it: of 1,000 sign-ins of one name 5 a minute reach identity', async () => {
    const door = await startDoor({ identity: identity.url }, { redisUrl: 'redis://127.0.0.1:9' });
    const heard = identity.heard.length;
    const browser = browserAt(door.url);
    const statuses: number[] = [];
    for (let n = 0; n < 1_000; n += 50) {
      const guesses = Array.from({ length: 50 }, () =>
        browser.send('POST', '/api/session', { username: 'guessed', password: 'x' }),
      );
      statuses.push(...(await Promise.all(guesses)).map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(995);
    expect(identity.heard.length - heard).toBe(5);
    await door.close();
  });
});
