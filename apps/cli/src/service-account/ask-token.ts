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

/** What whoever asks can put right. */
class Trouble extends Error {}

const keyIn = (file: string): KeyObject => {
  try {
    return createPrivateKey(readFileSync(file));
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code !== 'ENOENT';
    throw new Trouble(isThere ? `${file} holds no private key in PEM that can be read` : `${file} is not there`);
  }
};

/** @throws Trouble where the door did not answer. */
const answerOf = async (address: string, form: URLSearchParams): Promise<Response> => {
  try {
    return await fetch(address, { method: 'POST', body: form, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    const { cause, message } = error as Error;
    throw new Trouble(`${address} cannot be reached: ${cause instanceof Error ? cause.message : message}`);
  }
};

/** @throws Trouble where there is no token, in the words of the door. */
const tokenIn = async (answer: Response, address: string): Promise<Said & Readonly<{ access_token: string }>> => {
  const said = await (answer.json() as Promise<Said>).catch(() => {
    throw new Trouble(`${address} answered ${String(answer.status)}, not as a door of Kinerja does`);
  });
  const { access_token: token, error = '', error_description: told = said.title } = said;
  if (answer.ok && token !== undefined) return { ...said, access_token: token };
  throw new Trouble(`${String(answer.status)} ${error} ${told ?? 'no token came'}`);
};

const asked = async ({ door, client, key, scope }: Asked) => {
  const address = `${door.replace(/\/$/, '')}/api/token`;
  const form = new URLSearchParams({
    ...{ grant_type: 'client_credentials', client_assertion_type: ASSERTION_TYPE },
    client_assertion: await signed(keyIn(key), client, address),
    ...(scope !== undefined && { scope }),
  });
  return tokenIn(await answerOf(address, form), address);
};

/** @returns the exit status: 1 where there is no token */
export const askToken = async (wish: Asked, { out, err }: Streams): Promise<0 | 1> => {
  try {
    const said = await asked(wish);
    out.write(wish.asJson ? `${JSON.stringify(said)}\n` : `${said.access_token}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    err.write(`kinerja service-account token: ${error.message}\n`);
    return 1;
  }
};
