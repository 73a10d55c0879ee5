import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { calculateJwkThumbprint } from 'jose';

export type Streams = Readonly<{ out: Writable; err: Writable }>;

/** What a service account names its key by (RFC 7638). */
export const kidOf = (key: KeyObject): Promise<string> => {
  const { kty, crv, x, y } = createPublicKey(key).export({ format: 'jwk' });
  return calculateJwkThumbprint({ kty: String(kty), ...(crv && { crv }), ...(x && { x }), ...(y && { y }) });
};

/** Writes over nothing: whatever signs with a key that is there would stop. @returns the exit status */
export const makeKey = async (name: string, { out, err }: Streams): Promise<0 | 1> => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const [kept, shown] = [`${name}.key.pem`, `${name}.pub.pem`];
  const taken = [kept, shown].find((file) => existsSync(file));
  if (taken !== undefined) {
    err.write(`kinerja service-account key: ${taken} is there already; give another name\n`);
    return 1;
  }
  writeFileSync(kept, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  writeFileSync(shown, publicKey.export({ type: 'spki', format: 'pem' }), { flag: 'wx' });
  out.write(`${kept}  stays with the other system and is shown to nobody\n`);
  out.write(`${shown}  is pasted at Akun > Sistem lain\n`);
  out.write(`kid: ${await kidOf(privateKey)}\n`);
  return 0;
};
