import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { serviceKeyIn } from './public-key';

const ed25519 = generateKeyPairSync('ed25519');
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = (key: KeyObject): string => key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' }).toString(); // prettier-ignore
const jwk = (key: KeyObject): string => JSON.stringify(key.export({ format: 'jwk' }));

/** By which anybody's signature counts: y of 0, 1 and -1, of order eight, and the sign set. */
const smallOrder = [`01${'00'.repeat(31)}`, `01${'00'.repeat(30)}80`, '00'.repeat(32), `ec${'ff'.repeat(30)}7f`, 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'].map((hex) => JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') })); // prettier-ignore

it.each([
  ['Ed25519', ed25519],
  ['P-256', p256],
])('reads the public half of %s, as PEM and as JWK, as the same key (IDN-222)', async (_, { publicKey }) => {
  const key = await serviceKeyIn(`\n${pem(publicKey)}\n`);
  expect(await serviceKeyIn(jwk(publicKey))).toEqual(key);
  expect(key.kid).toMatch(/^[\w-]{43}$/);
  expect(key.jwk).not.toHaveProperty('d');
});

it.each<readonly [string, string, string]>([
  ['a private key in PEM', pem(ed25519.privateKey), 'service-key.private'],
  ['a private key as JWK', jwk(p256.privateKey), 'service-key.private'],
  ['a shared secret', JSON.stringify({ kty: 'oct', k: 'c2VjcmV0' }), 'service-key.private'],
  ['RSA', pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey), 'service-key.unsupported'],
  ['another curve', pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey), 'service-key.unsupported'],
  ['a key for agreement', pem(generateKeyPairSync('x25519').publicKey), 'service-key.unsupported'],
  ['RSA-PSS', pem(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey), 'service-key.unsupported'],
  [
    'a curve without a JWK',
    pem(generateKeyPairSync('ec', { namedCurve: 'brainpoolP256r1' }).publicKey),
    'service-key.unsupported',
  ],
  ...smallOrder.map((x): readonly [string, string, string] => [
    `a point of small order, ${x.slice(0, 4)}`,
    x,
    'service-key.unsupported',
  ]),
  ['half a file', pem(ed25519.publicKey).slice(0, 60), 'service-key.unreadable'],
  ['words', 'kunci', 'service-key.unreadable'],
  ['JSON that is no key', '{"kty":"OKP"}', 'service-key.unreadable'],
  ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', 'service-key.unreadable'],
])('refuses %s (IDN-222)', async (_, text, code) => {
  await expect(serviceKeyIn(text)).rejects.toMatchObject({ code });
});
