import { generateKeyPairSync } from 'node:crypto';
import { announce, unitRegisteredV1 } from '@kinerja/contracts';
import { uuidv7 } from '@kinerja/kernel';
import { embeddedBus } from '@kinerja/messaging';
import { signAccessToken, startService, type RunningService } from '@kinerja/service-shell';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { agencyCode, employeeId, type Role } from '@kinerja/vocabulary';
import { surveysService } from '../src/app.module';
import { publisher } from './publisher.fixtures';

const agency = agencyCode('dinsos');
export const unitId = '018f3c7e-0000-7000-8000-00000000000a';

export type Answer = Readonly<{ status: number; body: Record<string, unknown>; text: string; headers: Headers }>;
export type Agency = Readonly<{
  service: RunningService;
  database: TestDatabase;
  /** Sends as an account with these roles; `key` is the Idempotency-Key, a fresh one where none is given. */
  call: (method: string, path: string, options?: CallOptions) => Promise<Answer>;
  close: () => Promise<void>;
}>;
type CallOptions = Readonly<{ roles?: readonly Role[]; body?: object; key?: string; after?: string | null }>;

const keys = generateKeyPairSync('ed25519');
const privateKey = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const tokenPublicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();

const accountId = uuidv7();
const tokenOf = (roles: readonly Role[]): Promise<string> =>
  signAccessToken(privateKey, { accountId, employeeId: employeeId(accountId), agency, roles });

export const read = async (answer: Response): Promise<Answer> => {
  const text = await answer.text();
  const isJson = (answer.headers.get('content-type') ?? '').includes('json');
  const body = isJson && text !== '' ? (JSON.parse(text) as Record<string, unknown>) : {};
  return { status: answer.status, body, text, headers: answer.headers };
};

const headersOf = async (method: string, options: CallOptions): Promise<Record<string, string>> => {
  const { roles = ['survey-officer'], body, key = uuidv7(), after } = options;
  return {
    ...(roles.length > 0 ? { authorization: `Bearer ${await tokenOf(roles)}` } : {}),
    ...(method === 'GET' ? {} : { 'idempotency-key': key }),
    ...(body ? { 'content-type': 'application/json' } : {}),
    ...(after ? { 'kinerja-after': after } : {}),
  };
};

const caller =
  (url: string) =>
  async (method: string, path: string, options: CallOptions = {}): Promise<Answer> => {
    const headers = await headersOf(method, options);
    const body = options.body ? { body: JSON.stringify(options.body) } : {};
    return read(await fetch(`${url}${path}`, { method, headers, ...body }));
  };

/** Resolves when the service has worked in this many messages. */
const heard = async (service: RunningService, messages: number): Promise<void> => {
  for (;;) {
    const { inbox } = await service.status();
    if (inbox.reduce((sum, { next }) => sum + next, 0) >= messages) return;
    await new Promise(setImmediate);
  }
};

/** The surveys service of an agency with one unit, on a database of its own. */
export const startAgency = async (minimumRespondents = 5): Promise<Agency> => {
  const bus = embeddedBus();
  const identity = await publisher(bus, agency, 'identity');
  const database = await testDatabase();
  const config = { digestKey: Buffer.alloc(32, 7).toString('base64'), minimumRespondents, flushSeconds: 3_600 };
  const { url: appUrl, ownerUrl } = database;
  const settings = { agency, zone: 'WITA', database: { appUrl, ownerUrl }, tokenPublicKey, logLevel: 'error' } as const;
  const service = await startService(surveysService(config), settings, { bus });
  await identity.say(announce(unitRegisteredV1, unitId, { unitId, name: 'Bidang Layanan' }));
  await heard(service, 1);
  return {
    service,
    database,
    call: caller(service.url),
    close: async () => {
      await service.close();
      await identity.close();
      await database.drop();
    },
  };
};
