import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { request } from 'node:http';
import type { RunningGateway } from '../src/app.module';
import { browserAt, startDoor, startIdentityNeighbour, startNeighbour, type Neighbour } from './door.fixtures';

type Raw = Readonly<{ status: number; headers: NodeJS.Dict<string | string[]>; bytes: Buffer }>;

let identity: Awaited<ReturnType<typeof startIdentityNeighbour>>;
let planning: Neighbour;
let door: RunningGateway;
let cookie: string;

/** The bytes as they came, which `fetch` would unpack. */
const raw = (path: string, headers: Record<string, string>): Promise<Raw> =>
  new Promise((resolve, reject) => {
    request(`${door.url}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

const long = { items: Array.from({ length: 100 }, (_, n) => ({ n, title: 'Laporan kegiatan' })) };

beforeAll(async () => {
  identity = await startIdentityNeighbour();
  planning = await startNeighbour(() => ({ body: long }));
  door = await startDoor({ identity: identity.url, planning: planning.url });
  const entered = await browserAt(door.url).send('POST', '/api/session', { username: 'rina', password: 'right' });
  cookie = entered.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
}, 60_000);
afterAll(async () => {
  await door.close();
  await identity.close();
  await planning.close();
});

it.each([
  ['br', (bytes: Buffer) => brotliDecompressSync(bytes)],
  ['gzip', (bytes: Buffer) => gunzipSync(bytes)],
])('sends a file as it was compressed at the build (%s), for ever', async (encoding, unpacked) => {
  const { headers, bytes } = await raw('/assets/index-a1b2c3d4.js', { 'accept-encoding': encoding });
  expect([headers['content-encoding'], headers['vary']]).toEqual([encoding, 'accept-encoding']);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers['content-type']).toContain('javascript');
  expect(unpacked(bytes).toString()).toBe('export {};');
});

it('sends the file itself to somebody who asks for no encoding', async () => {
  const { headers, bytes } = await raw('/assets/index-a1b2c3d4.js', {});
  expect(headers['content-encoding']).toBeUndefined();
  expect(bytes.toString()).toBe('export {};');
});

it('does not offer the compressed files by their own name', async () => {
  const { headers } = await raw('/assets/index-a1b2c3d4.js.br', { accept: 'text/html' });
  expect(headers['content-type']).not.toContain('javascript');
});

it('has the page asked for again each time', async () => {
  const { headers, bytes } = await raw('/month', { accept: 'text/html', 'accept-encoding': 'br' });
  expect(headers['cache-control']).toBe('no-cache');
  const page = headers['content-encoding'] === 'br' ? brotliDecompressSync(bytes) : bytes;
  expect(page.toString()).toContain('<base href="/dinsos/" />');
});

it('compresses the answers of a service', async () => {
  const { headers, bytes } = await raw('/api/planning/skps', { cookie, 'accept-encoding': 'gzip, br' });
  expect([headers['content-encoding'], headers['cache-control']]).toEqual(['br', 'no-store']);
  expect(JSON.parse(brotliDecompressSync(bytes).toString())).toEqual(long);
  expect(bytes.length * 5).toBeLessThan(JSON.stringify(long).length);
});

it('leaves an answer as it is for a program that asks for no encoding', async () => {
  const { headers, bytes } = await raw('/api/planning/skps', { cookie });
  expect(headers['content-encoding']).toBeUndefined();
  expect(JSON.parse(bytes.toString())).toEqual(long);
});

it.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('does not unpack what a request holds (%s): little could become much', async (encoding, packed) => {
  const answer = await fetch(`${door.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': encoding, 'sec-fetch-site': 'same-origin' },
    body: new Uint8Array(packed(Buffer.from(JSON.stringify({ username: 'rina', password: 'right' })))),
  });
  expect(answer.status).toBe(400);
});
