import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { agencyCode } from '@kinerja/vocabulary';
import { AccessTokens, signAccessToken } from './access-token';

const own = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicPem = own.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const privatePem = own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const agency = agencyCode('diskominfo');
const tokens = new AccessTokens(publicPem, agency);

type Part = Readonly<Record<string, unknown>>;
const encoded = (part: Part | string): string =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
const now = 1_795_964_000;
/** The clock stands still: a token of the next minute stays one, however long the rest takes. */
beforeAll(() => void jest.useFakeTimers({ now: now * 1_000 }));
const header: Part = { alg: 'EdDSA', typ: 'at+jwt' };
const claims: Part = {
  ...{ sub: 'a1', agency, roles: ['system-admin'], iss: `kinerja:${agency}`, aud: agency },
  ...{ iat: now, exp: now + 300 },
};
const signedBy = (key: KeyObject, head: Part, body: Part): string => {
  const text = `${encoded(head)}.${encoded(body)}`;
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`;
};
const hmac = (algorithm: string, secret: string | Buffer, head: Part): string => {
  const text = `${encoded(head)}.${encoded(claims)}`;
  return `${text}.${createHmac(algorithm, secret).update(text).digest('base64url')}`;
};
const ours = (head: Part = {}, body: Part = {}): string =>
  signedBy(own.privateKey, { ...header, ...head }, { ...claims, ...body });
const theirs = (head: Part = {}): string => signedBy(stranger.privateKey, { ...header, ...head }, claims);
const valid = ours();

const flipped = (at: number): string => {
  const sign = valid[at] === 'A' ? 'B' : 'A';
  return valid[at] === '.' ? valid.replaceAll('.', '') : valid.slice(0, at) + sign + valid.slice(at + 1);
};
const [head = '', body = '', signature = ''] = valid.split('.');
const strangerJwk = stranger.publicKey.export({ format: 'jwk' });

const noAlgorithm = ['none', 'None', 'NONE', 'nOnE', ''].flatMap((alg) => [
  `${encoded({ ...header, alg })}.${body}.`,
  `${encoded({ ...header, alg })}.${body}.${signature}`,
]);
const confused = ['HS256', 'HS384', 'HS512'].flatMap((alg) =>
  [publicPem, publicPem.trim(), own.publicKey.export({ type: 'spki', format: 'der' }), ''].map((secret) =>
    hmac(`sha${alg.slice(2)}`, secret, { ...header, alg }),
  ),
);
const otherAlgorithms = ['RS256', 'PS256', 'ES256', 'ES512', 'EdDSA ', 'eddsa', 'Ed448'].map((alg) => ours({ alg }));
const rsaSigned = ['RS256', 'EdDSA'].map((alg) => {
  const text = `${encoded({ ...header, alg })}.${encoded(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), rsa.privateKey).toString('base64url')}`;
});
const namedKeys = [
  { jwk: strangerJwk },
  { jku: 'http://127.0.0.1:9/jwks.json' },
  { x5u: 'http://127.0.0.1:9/cert.pem' },
  { x5c: ['MIIB'] },
  ...['../../../../dev/null', '/proc/self/environ', "' OR 1=1 --", 'http://127.0.0.1:9', ''].map((kid) => ({ kid })),
].map((named) => theirs(named));
const critical = [{ crit: ['exp'] }, { crit: ['b64'], b64: false }, { crit: [] }].map((extra) => ours(extra));
const wrongType = ['JWT', 'jwt', 'logout+jwt', 'dpop+jwt', ''].map((typ) => ours({ typ }));
const wrongClaims = [
  ...['dinkes', `kinerja:dinkes`, agency, '', 'kinerja:', `kinerja:${agency} `].map((iss) => ({ iss })),
  ...['dinkes', '', `kinerja:${agency}`, ['dinkes', 'dinsos'], []].map((aud) => ({ aud })),
  ...['dinkes', '', null, 7, [agency]].map((other) => ({ agency: other })),
  ...[now - 60, now - 3_600, 0, -1, 'soon', null].map((exp) => ({ exp })),
  ...[now + 61, now + 3_600].map((nbf) => ({ nbf })),
  ...(['exp', 'iat', 'sub', 'iss', 'aud', 'agency'] as const).map((name) => ({ [name]: undefined })),
].map((changed) => ours({}, changed));
const broken = [
  ...['', '.', '..', '...', valid.slice(0, -1), `${valid}.`, `${head}.${body}`, `${head}..${signature}`, `.${body}.${signature}`],
  ...[`${head}.${encoded('[]')}.${signature}`, `${head}.${encoded('null')}.${signature}`, `${encoded('{')}.${body}.${signature}`],
  ...[`${head}.${body}.${'A'.repeat(86)}`, `${head}.${body}.`, `${body}.${head}.${signature}`],
]; // prettier-ignore
const changedSigns = Array.from({ length: 140 }, (_, n) => flipped(Math.floor((n * (valid.length - 4)) / 140)));

const corpus = [
  ...noAlgorithm, ...confused, ...otherAlgorithms, ...rsaSigned, ...namedKeys, ...critical, ...wrongType, ...wrongClaims,
  ...broken, ...changedSigns, theirs(),
]; // prettier-ignore

it('believes the token of its own door', async () => {
  expect(await tokens.read(valid)).toEqual({ accountId: 'a1', agency, roles: ['system-admin'] });
  const signed = await signAccessToken(privatePem, { accountId: 'a2', agency, roles: ['employee'] });
  expect(await tokens.read(signed)).toEqual({ accountId: 'a2', agency, roles: ['employee'] });
});

it('believes none of more than 200 forged, foreign, expired and broken tokens (F71)', async () => {
  expect(new Set(corpus).size).toBeGreaterThanOrEqual(200);
  const read = await Promise.all(corpus.map(async (token) => [token, await tokens.read(token)] as const));
  expect(read.filter(([, who]) => who !== undefined)).toEqual([]);
});

it('allows clocks to differ by a minute and no more (F42)', async () => {
  expect(await tokens.read(ours({}, { exp: now - 59 }))).toBeDefined();
  expect(await tokens.read(ours({}, { nbf: now + 60 }))).toBeDefined();
  expect(await tokens.read(ours({}, { exp: now - 60 }))).toBeUndefined();
});

it('takes over no role that is none', async () =>
  expect((await tokens.read(ours({}, { roles: ['root', 7, 'employee'] })))?.roles).toEqual(['employee']));
