import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { decodeJwt, jwtVerify } from 'jose';
import { startGateway, type GatewaySettings, type RunningGateway } from '../src/app.module';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');

export const agency = 'dinsos';
export const who = {
  accountId: 'a1',
  employeeId: '0b6f5d39-50f6-5a0e-9d5c-000000000002',
  displayName: 'Siti',
  roles: ['employee'],
  hasSecondFactor: false,
  passwordSetAt: '2026-11-01T01:00:00.000Z',
};

/** What a neighbour of the door has heard, and how it is told to behave. */
export type Neighbour = Readonly<{ url: string; heard: IncomingMessage[]; close: () => Promise<void> }>;

type Reply = Readonly<{ status?: number; headers?: Record<string, string>; body?: unknown }>;

/** A process on the other side of the door's HTTP: answers by path, records what it is told. */
export const startNeighbour = async (answer: (request: IncomingMessage, body: string) => Reply): Promise<Neighbour> => {
  const heard: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard.push(request);
      const { status = 200, headers = {}, body = {} } = answer(request, Buffer.concat(chunks).toString());
      const type = status >= 400 ? 'application/problem+json' : 'application/json';
      response.writeHead(status, { 'content-type': type, ...headers }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const signIn = (text: string, known: object): Reply => {
  const { username, password } = JSON.parse(text) as { username: string; password: string };
  if (username === 'rina' && password === 'right') return { body: known };
  if (username === 'budi' && password === 'right')
    return { status: 401, body: { code: 'sign-in.code-wanted', title: 'Code', ticket: 'half-of-budi' } };
  if (username === 'slow')
    return { status: 429, headers: { 'retry-after': '7' }, body: { code: 'sign-in.delayed', title: 'Wait' } };
  return { status: 401, body: { code: 'sign-in.refused', title: 'Wrong' } };
};

const signInWithCode = (text: string, known: object): Reply => {
  const { ticket, code } = JSON.parse(text) as { ticket: string; code: string };
  if (ticket === 'half-of-budi' && code === '123456') return { body: { ...known, hasSecondFactor: true } };
  return { status: 422, body: { code: 'second-factor.wrong-code', title: 'Wrong' } };
};

/** By whom the door says that the provider let in. */
const signInOutside = (text: string, known: object): Reply => {
  const { outsideSubject } = decodeJwt(JSON.parse(text).claim as string);
  if (outsideSubject === 'rina') return { body: known };
  if (outsideSubject === 'budi')
    return { status: 401, body: { code: 'sign-in.code-wanted', title: 'Code', ticket: 'half-of-budi' } };
  return { status: 403, body: { code: 'outside-account.not-linked', title: 'Not linked' } };
};

export const machine = '0b6f5d39-50f6-5a0e-9d5c-0000000000e1';

/** What another system signed: its word is `good` here. */
const signInMachine = (text: string): Reply => {
  const { assertion, scope, tokenAddress } = JSON.parse(text) as Record<string, string>;
  if (scope === 'payees.import')
    return { status: 400, body: { code: 'service-account.scope-not-given', title: 'Not given', scope } };
  if (assertion !== 'good' || tokenAddress !== 'http://localhost:8080/dinsos/api/token')
    return { status: 401, body: { code: 'assertion.refused', title: 'Not accepted', fault: 'wrong-audience' } };
  return { body: { serviceAccountId: machine, scopes: ['attendance.import'] } };
};

const prove = (text: string, state: { provedAt: string }): Reply => {
  const { password } = JSON.parse(text) as { password: string };
  if (password !== 'right') return { status: 422, body: { code: 'password.wrong', title: 'Wrong' } };
  state.provedAt = new Date(Date.parse(state.provedAt) + 3_600_000).toISOString();
  return { body: { provedAt: state.provedAt } };
};

/** Identity as the door knows it: accounts, sessions, and switches for them. */
export const startIdentityNeighbour = async () => {
  const state = {
    provedAt: who.passwordSetAt,
    roles: who.roles as readonly string[],
    isDisabled: false,
    machineScopes: ['attendance.import'] as readonly string[] | undefined,
    isAway: false,
    demand: undefined as Readonly<{ dueOn: string; isDue: boolean }> | undefined,
    passwordSetAt: who.passwordSetAt,
    ended: new Set<string>(),
  };
  const known = () => ({
    ...{ ...who, roles: state.roles, passwordSetAt: state.passwordSetAt, provedAt: state.provedAt },
    ...(state.demand && { secondFactorDemand: state.demand }),
  });
  const cameIn = () => ({ ...known(), sessionId: randomUUID() });
  const routes: Readonly<Record<string, (body: string, sessionId: string) => Reply>> = {
    '/sign-ins': (body) => signIn(body, cameIn()),
    '/sign-ins/outside': (body) => signInOutside(body, cameIn()),
    '/sign-ins/machine': signInMachine,
    [`/sign-ins/machine/${machine}`]: () =>
      state.machineScopes
        ? { body: { serviceAccountId: machine, scopes: state.machineScopes } }
        : { status: 401, body: { code: 'service-account.not-in-use', title: 'Suspended' } },
    '/sign-ins/code': (body) => signInWithCode(body, cameIn()),
    '/accounts/me/proof': (body) => prove(body, state),
    '/activations': () => ({ body: { ...cameIn(), version: 2 } }),
    '/accounts/me': (_body, sessionId) =>
      state.isDisabled || state.ended.has(sessionId) ? { status: 403 } : { body: known() },
    '/accounts/me/password': () => {
      state.passwordSetAt = new Date(Date.parse(state.passwordSetAt) + 1).toISOString();
      return { body: { version: 3, passwordSetAt: state.passwordSetAt } };
    },
    '/status': () => ({
      body: { service: 'identity', head: 7, projections: [{ name: 'people', position: 5 }], outbox: [], inbox: [] },
    }),
  };
  const end = (sessionId: string): Reply => {
    state.ended.add(sessionId);
    return { status: 204 };
  };
  const neighbour = await startNeighbour((request, body) => {
    const { url = '' } = request;
    if (state.isAway) return { status: 503 };
    const ended = /^\/accounts\/me\/sessions\/([^/]+)\/ending$/.exec(url)?.[1];
    if (ended !== undefined) return end(ended);
    return routes[url]?.(body, sessionOf(request)) ?? { body: { path: url, sid: sessionOf(request) } };
  });
  return { ...neighbour, state };
};

const sessionOf = ({ headers: { authorization } }: IncomingMessage): string =>
  authorization ? String(decodeJwt(authorization.replace('Bearer ', ''))['sid']) : '';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const webFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-web-'));
  folders.push(folder);
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<html><head><base href="/" /></head><body>Kinerja</body></html>');
  const script = join(folder, 'assets', 'index-a1b2c3d4.js');
  writeFileSync(script, 'export {};');
  writeFileSync(`${script}.br`, brotliCompressSync('export {};'));
  writeFileSync(`${script}.gz`, gzipSync('export {};'));
  return folder;
};

export const startDoor = (
  services: Record<string, string>,
  changes: Partial<GatewaySettings> = {},
): Promise<RunningGateway> =>
  startGateway({
    agency,
    agencyName: 'Dinas Sosial',
    basePath: '/dinsos',
    publicUrl: 'http://localhost:8080/dinsos',
    services,
    tokenPrivateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    sessionKey: Buffer.alloc(32, 5).toString('base64'),
    feedBearer: 'shared-with-the-centre',
    webFolder: webFolder(),
    logLevel: 'silent',
    ...changes,
  });

/** What the token of a request says; fails for one that this door did not sign. */
export const claimsOf = async (request: IncomingMessage | undefined): Promise<Record<string, unknown>> => {
  const token = (request?.headers.authorization ?? '').replace('Bearer ', '');
  return (await jwtVerify(token, publicKey, { algorithms: ['EdDSA'], audience: agency })).payload;
};

export type Browser = Readonly<{
  /** The same one at another door, or at this one after it was started again. */
  at: (url: string) => Browser;
  send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
  /** Posts JSON without saying how long it is. */
  sendInPieces: (path: string, pieces: readonly string[]) => Promise<Response>;
}>;

/** Keeps cookies as a browser would. */
export const browserAt = (url: string, jar = { cookie: '' }): Browser => {
  return {
    at: (other) => browserAt(other, jar),
    send: async (method, path, body, headers = {}) => {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          'sec-fetch-site': 'same-origin',
          ...(jar.cookie && { cookie: jar.cookie }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      for (const line of response.headers.getSetCookie()) jar.cookie = line.split(';', 1)[0] ?? '';
      return response;
    },
    sendInPieces: (path, pieces) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin', cookie: jar.cookie, 'content-type': 'application/json' },
        body: new Blob([...pieces]).stream(),
        duplex: 'half',
      }),
  };
};
