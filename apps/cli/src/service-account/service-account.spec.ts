import { createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { jwtVerify } from 'jose';
import { askToken } from './ask-token';
import { makeKey } from './make-key';

const client = '0b6f5d39-50f6-5a0e-9d5c-0000000000e1';
const told = () => {
  const [out, err] = [new PassThrough(), new PassThrough()];
  return { out, err, text: () => ({ out: String(out.read() ?? ''), err: String(err.read() ?? '') }) };
};

let folder: string;
let door: Server;
let heard: URLSearchParams;
let answer: Readonly<{ status: number; body: object | string }>;
const url = () => `http://127.0.0.1:${String((door.address() as AddressInfo).port)}/dinkes`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-service-account-'));
  door = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      heard = new URLSearchParams(text);
      response
        .writeHead(answer.status, { 'content-type': 'application/json' })
        .end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((resolve) => door.close(resolve));
});

it('makes a pair, of which only its owner reads the private half, and writes over none', async () => {
  const name = join(folder, 'mesin');
  const first = told();
  expect(await makeKey(name, first)).toBe(0);
  expect(first.text().out).toMatch(/kid: [\w-]{43}\n$/);
  expect(statSync(`${name}.key.pem`).mode & 0o777).toBe(0o600);
  expect(readFileSync(`${name}.pub.pem`, 'utf8')).toContain('BEGIN PUBLIC KEY');
  const again = told();
  expect(await makeKey(name, again)).toBe(1);
  expect(again.text().err).toContain('mesin.key.pem is there already');
});

it('asks for a token with what the key has signed for this door, and tells a refusal', async () => {
  const name = join(folder, 'mesin');
  await makeKey(name, told());
  const asked = { door: `${url()}/`, client, key: `${name}.key.pem`, asJson: false };
  answer = { status: 200, body: { access_token: 'the-token', token_type: 'Bearer', expires_in: 300, scope: '' } };
  const good = told();
  expect(await askToken({ ...asked, scope: 'people.read' }, good)).toBe(0);
  expect(good.text().out).toBe('the-token\n');
  const publicKey = createPublicKey(readFileSync(`${name}.pub.pem`));
  const { payload } = await jwtVerify(heard.get('client_assertion') ?? '', publicKey, { audience: `${url()}/api/token` }); // prettier-ignore
  expect(payload).toMatchObject({ iss: client, sub: client, jti: expect.any(String) as string });
  expect([heard.get('grant_type'), heard.get('scope')]).toEqual(['client_credentials', 'people.read']);

  answer = { status: 401, body: { error: 'invalid_client', error_description: 'It is not accepted: unknown key' } };
  const bad = told();
  expect(await askToken(asked, bad)).toBe(1);
  expect(bad.text()).toEqual({ out: '', err: 'kinerja service-account token: 401 invalid_client It is not accepted: unknown key\n' }); // prettier-ignore
});

it('tells in words what most often goes wrong first: no file, no key, no door, and something else than a door', async () => {
  const name = join(folder, 'mesin');
  await makeKey(name, told());
  const asked = { door: url(), client, key: `${name}.key.pem`, asJson: false };
  const failed = async (changes: object) => {
    const streams = told();
    expect(await askToken({ ...asked, ...changes }, streams)).toBe(1);
    return streams.text().err;
  };
  expect(await failed({ key: `${name}.none` })).toContain('mesin.none is not there');
  expect(await failed({ key: `${name}.pub.pem` })).toContain('holds no private key in PEM');
  expect(await failed({ door: 'http://127.0.0.1:9' })).toContain('http://127.0.0.1:9/api/token cannot be reached');
  answer = { status: 502, body: '<html>' };
  expect(await failed({})).toContain('answered 502, not as a door of Kinerja does');
});
