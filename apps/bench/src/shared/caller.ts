import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { signAccessToken } from '@kinerja/http-edge';
import { employeeId, instant } from '@kinerja/vocabulary';
import { AGENCY } from './service-process';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Whose tokens a measured service believes. */
export const tokenPublicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();

/** What the measurements read of answers. */
export type Told = Readonly<{
  importId?: string;
  state?: string;
  faultCount?: number;
  code?: string;
  unitId?: string;
  items?: readonly object[];
  next?: string | null;
}>;
export type Answer = Readonly<{ status: number | ''; bytes: number; body: Told }>;

/** Asks a service as an administrator who has just proved who they are, and who is payroll officer, too. */
export const ask = async (method: string, url: string, body?: object): Promise<Answer> => {
  const who = { accountId: randomUUID(), employeeId: employeeId(randomUUID()), agency: AGENCY };
  const provedAt = instant(Date.now());
  const token = await signAccessToken(signingKey, { ...who, provedAt, roles: ['agency-admin', 'payroll-officer'] });
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
  };
  const answer = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const text = await answer.text();
  return { status: answer.status, bytes: text.length, body: JSON.parse(text === '' ? '{}' : text) as Told };
};

const LOOK_EVERY_MS = 100;

/** Sends a sound file and watches it until it is carried out, for so many seconds at most; answers how it was taken. @throws Error when it fails */
export const applied = async (address: string, body: object, seconds: number): Promise<Answer> => {
  const taken = await ask('POST', address, body);
  const until = performance.now() + seconds * 1000;
  while (taken.status === 202 && performance.now() < until) {
    const { body: progress } = await ask('GET', `${address}/${taken.body.importId}`);
    if (progress.state === 'completed') break;
    if (progress.state === 'failed') throw new Error(JSON.stringify(progress));
    await pause(LOOK_EVERY_MS);
  }
  return taken;
};
