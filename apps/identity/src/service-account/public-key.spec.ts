import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { serviceKeyIn } from './public-key';

const ed25519 = generateKeyPairSync('ed25519');
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = (key: KeyObject): string => key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' }).toString(); // prettier-ignore
const jwk = (key: KeyObject): string => JSON.stringify(key.export({ format: 'jwk' }));

it.each([
  ['Ed25519', ed25519],
  ['P-256', p256],
])('reads the public half of %s, as PEM and as JWK, as the same key (IDN-222)', async (_, { publicKey }) => {
  const key = await serviceKeyIn(`\n${pem(publicKey)}\n`);
  expect(await serviceKeyIn(jwk(publicKey))).toEqual(key);
  expect(key.kid).toMatch(/^[\w-]{43}$/);
  expect(key.jwk).not.toHaveProperty('d');
});

it.each([
  ['a private key in PEM', pem(ed25519.privateKey), 'service-key.private'],
  ['a private key as JWK', jwk(p256.privateKey), 'service-key.private'],
  ['a shared secret', JSON.stringify({ kty: 'oct', k: 'c2VjcmV0' }), 'service-key.private'],
  ['RSA', pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey), 'service-key.unsupported'],
  ['another curve', pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey), 'service-key.unsupported'],
  ['a key for agreement', pem(generateKeyPairSync('x25519').publicKey), 'service-key.unsupported'],
  ['half a file', pem(ed25519.publicKey).slice(0, 60), 'service-key.unreadable'],
  ['words', 'kunci', 'service-key.unreadable'],
  ['JSON that is no key', '{"kty":"OKP"}', 'service-key.unreadable'],
  ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', 'service-key.unreadable'],
])('refuses %s (IDN-222)', async (_, text, code) => {
  await expect(serviceKeyIn(text)).rejects.toMatchObject({ code });
});
