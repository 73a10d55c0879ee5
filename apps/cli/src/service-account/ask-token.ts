import { createPrivateKey, randomUUID, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SignJWT } from 'jose';
import { kidOf, type Streams } from './make-key';

type Asked = Readonly<{ door: string; client: string; key: string; scope?: string; asJson: boolean }>;

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const PATIENCE_MS = 20_000;

const signed = async (key: KeyObject, client: string, address: string): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: key.asymmetricKeyType === 'ed25519' ? 'EdDSA' : 'ES256', kid: await kidOf(key) })
    .setIssuer(client)
    .setSubject(client)
    .setAudience(address)
    .setIssuedAt()
    .setExpirationTime('2m')
    .setJti(randomUUID())
    .sign(key);

type Said = Readonly<{ access_token?: string; error?: string; error_description?: string; title?: string }>;

/** @returns the exit status: 1 where there is no token */
export const askToken = async ({ door, client, key, scope, asJson }: Asked, { out, err }: Streams): Promise<0 | 1> => {
  const address = `${door.replace(/\/$/, '')}/api/token`;
  const form = new URLSearchParams({
    ...{ grant_type: 'client_credentials', client_assertion_type: ASSERTION_TYPE },
    client_assertion: await signed(createPrivateKey(readFileSync(key)), client, address),
    ...(scope !== undefined && { scope }),
  });
  const answer = await fetch(address, { method: 'POST', body: form, signal: AbortSignal.timeout(PATIENCE_MS) });
  const said = (await answer.json()) as Said;
  if (!answer.ok || said.access_token === undefined) {
    const words = said.error_description ?? said.title ?? 'no token came';
    err.write(`kinerja service-account token: ${String(answer.status)} ${said.error ?? ''} ${words}\n`);
    return 1;
  }
  out.write(asJson ? `${JSON.stringify(said)}\n` : `${said.access_token}\n`);
  return 0;
};
