import { generateKeyPairSync } from 'node:crypto';
import { readSettings } from './read-settings';
import { agencyName, certificate, key32, pem, text } from './readers';
import { required } from './setting';

const pair = generateKeyPairSync('ed25519');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const [spki, pkcs8] = [
  { type: 'spki', format: 'pem' },
  { type: 'pkcs8', format: 'pem' },
] as const;
const publicKey = pair.publicKey.export(spki).toString().trim();
const privateKey = pair.privateKey.export(pkcs8).toString().trim();
const key = Buffer.alloc(32, 0xfb).toString('base64');

/** Self-signed, of nobody. */
const kafka = `-----BEGIN CERTIFICATE-----
MIIBeDCCAR2gAwIBAgIUYERefCBSRU87RBMJx9H8i/Ff08AwCgYIKoZIzj0EAwIw
EDEOMAwGA1UEAwwFa2Fma2EwIBcNMjYxMTI5MTkxNzAzWhgPMjEyNjExMDUxOTE3
MDNaMBAxDjAMBgNVBAMMBWthZmthMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
hENvmOxeTkXlIP48A7OGPKVC5Lu1TV8KWHcyyBq8GIaARzy57Hnf/fkmWtK0lD6N
DEJhlp2MM+HRtzVUJGN7KqNTMFEwHQYDVR0OBBYEFHncjCoInhqVIxdlnQBhF5v0
mIWEMB8GA1UdIwQYMBaAFHncjCoInhqVIxdlnQBhF5v0mIWEMA8GA1UdEwEB/wQF
MAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhALQB3fg/i7Pdgz/8qPCgijUz/K0Oo7NT
abUbLDc4APkMAiEA9kgqbhXEHJ+JTfuTMnst+6BclfIZaMKFJXBsJ27YnDM=
-----END CERTIFICATE-----`;

/** The text with its middle replaced by something else of the same kind. */
const damaged = (whole: string): string => `${whole.slice(0, 40)}AAAA${whole.slice(44)}`;

it.each([
  ['a public key', pem('PUBLIC'), publicKey, publicKey],
  ['one in one line', pem('PUBLIC'), publicKey.replaceAll('\n', '\\n'), publicKey],
  ['a private key', pem('PRIVATE'), privateKey, privateKey],
  ['a certificate', certificate, kafka, kafka],
  ['two of them', certificate, `${kafka}\n${kafka}`, `${kafka}\n${kafka}`],
  ['32 bytes', key32, key, key],
  [
    '32 bytes as addresses write them',
    key32,
    key.replaceAll('+', '-').replace('=', ''),
    key.replaceAll('+', '-').replace('=', ''),
  ],
  ['a line', text, 'correct horse', 'correct horse'],
  ['a name', agencyName, ' Dinas Sosial ', 'Dinas Sosial'],
])('reads %s', (_what, read, given, value) => expect(read(given)).toBe(value));

it.each([
  ['a public key that is damaged', pem('PUBLIC'), damaged(publicKey)],
  ['a heading alone', pem('PUBLIC'), '-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----'],
  ['a key after other words, which the checks of tokens would not take', pem('PUBLIC'), `key:\n${publicKey}`],
  ['a public key of another kind', pem('PUBLIC'), rsa.publicKey.export(spki).toString()],
  ['a private key for a public one', pem('PUBLIC'), privateKey],
  ['a public key for a private one', pem('PRIVATE'), publicKey],
  ['a private key that is damaged', pem('PRIVATE'), privateKey.slice(0, 60)],
  ['a certificate that is damaged', certificate, damaged(kafka)],
  ['a certificate that is cut off', certificate, `${kafka}\n${kafka.slice(0, 200)}`],
  ['a key for a certificate', certificate, publicKey],
  ['33 bytes', key32, Buffer.alloc(33).toString('base64')],
  ['31 bytes', key32, Buffer.alloc(31).toString('base64')],
  ['32 bytes among signs that are none of base64', key32, `${key.slice(0, 20)}!? ${key.slice(20)}`],
  ['two lines', text, 'correct\nhorse'],
  ['NUL', text, 'correct\u0000horse'],
  ['a name with half of a character', agencyName, 'Dinas \ud83d'],
])('refuses %s at the start, by the name of the setting and never by its value', (_what, read, given) => {
  const declared = { secret: required({ name: 'SECRET', read, description: '', form: 'secret' }) } as const;
  const reading = () => readSettings('planning', declared, { SECRET: given });
  expect(reading).toThrow(/^planning cannot start with these settings:\n {2}SECRET: (?:must|a name)/);
  for (const part of given.split(/\s/).filter((word) => word.length > 8 && !/^(?:-+BEGIN|-+END|correct)/.test(word)))
    expect(reading).not.toThrow(part);
});
