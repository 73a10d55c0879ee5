import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { freePort } from '@kinerja/local-process';
import type { Instance } from '../processes/instance';
import { Instances } from '../processes/instances';
import { type FrontDoor, openFrontDoor } from './front-door';

const packed = brotliCompressSync('export {};');
const page = `<!doctype html><html><head><base href="/" /><style>p{}</style></head>${'<p>Kinerja</p>'.repeat(200)}</html>`;

let webFolder: string;
let gateway: Server;
let heard: IncomingHttpHeaders;
let door: FrontDoor;

/** The bytes as they came, which `fetch` would unpack. */
const raw = (path: string): Promise<Readonly<{ headers: IncomingHttpHeaders; bytes: Buffer }>> =>
  new Promise((resolve, reject) => {
    request(`${door.url}${path}`, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });

beforeAll(async () => {
  webFolder = mkdtempSync(join(tmpdir(), 'kinerja-web-'));
  mkdirSync(join(webFolder, 'assets'));
  writeFileSync(join(webFolder, 'index.html'), page);
  writeFileSync(join(webFolder, 'assets', 'index-a1b2c3d4.js'), 'export {};');
  writeFileSync(join(webFolder, 'assets', 'index-a1b2c3d4.js.br'), packed);
  gateway = createServer(({ headers }, response) => {
    heard = headers;
    response.writeHead(200, { 'content-encoding': 'br', 'content-type': 'application/javascript' }).end(packed);
  });
  gateway.listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  const instances = new Instances();
  instances.add({ settings: { code: 'dinsos', name: 'Dinas Sosial', basePath: '/dinsos' }, url } as Instance);
  const local = { home: '/nowhere', control: 'secret', foundAgency: async () => undefined };
  door = await openFrontDoor(instances, { ...local, port: await freePort(), webFolder });
});
afterAll(async () => {
  await door.close();
  gateway.close();
  rmSync(webFolder, { recursive: true });
});

it('asks a gateway for what the browser takes and passes the encoded bytes on', async () => {
  const { headers, bytes } = await raw('/dinsos/assets/index-a1b2c3d4.js');
  expect(heard['accept-encoding']).toBe('br');
  expect(headers['content-encoding']).toBe('br');
  expect(bytes.equals(packed)).toBe(true);
});

it('sends its own files as they were compressed at the build, for ever', async () => {
  const { headers, bytes } = await raw('/assets/index-a1b2c3d4.js');
  expect([headers['content-encoding'], headers['cache-control']]).toEqual([
    'br',
    'public, max-age=31536000, immutable',
  ]);
  expect(bytes.equals(packed)).toBe(true);
});

it('compresses its page, lets its style elements through the policy and has it asked for again', async () => {
  const { headers, bytes } = await raw('/sign-in');
  expect([headers['content-encoding'], headers['cache-control']]).toEqual(['br', 'no-cache']);
  const html = brotliDecompressSync(bytes).toString();
  const nonce = /<style nonce="([^"]+)">/.exec(html)?.[1] ?? 'none';
  expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
  expect(html).toContain('<base href="/" />');
});
