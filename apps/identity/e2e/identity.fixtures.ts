import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { identityService } from '../src/app.module';
import { signAccessToken, startService, type RunningService } from '@kinerja/service-shell';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { peopleColumns, type PeopleColumn } from '@kinerja/identity-domain';
import { agencyCode, employeeId, type Role } from '@kinerja/vocabulary';

export const agency = agencyCode('dinsos');
export const firstPassword = 'sandi pertama yang panjang';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = { type: 'spki', format: 'pem' } as const;
const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

export type Answer = Readonly<{ status: number; body: Record<string, unknown>; position: string | null }>;
export type Client = Readonly<{
  get: (path: string, after?: string | null) => Promise<Answer>;
  post: (path: string, body: unknown, key?: string) => Promise<Answer>;
  put: (path: string, body: unknown) => Promise<Answer>;
}>;

export type RunningIdentity = Readonly<{
  database: TestDatabase;
  service: RunningService;
  as: (who?: Readonly<{ accountId?: string; employee?: string; roles?: readonly Role[] }>) => Promise<Client>;
  anonymous: Client;
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}>;

const clientOf = (urlOf: () => string, token?: string): Client => {
  const call = async (method: string, path: string, init: { body?: unknown; headers?: Record<string, string> }) => {
    const response = await fetch(`${urlOf()}${path}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(init.body !== undefined && { 'content-type': 'application/json' }),
        ...init.headers,
      },
      ...(init.body !== undefined && { body: JSON.stringify(init.body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    const body = (isJson ? JSON.parse(text) : { text }) as Record<string, unknown>;
    return { status: response.status, body, position: response.headers.get('kinerja-position') };
  };
  return {
    get: (path, after) => call('GET', path, { headers: after ? { 'kinerja-after': after } : {} }),
    post: (path, body, key = randomUUID()) => call('POST', path, { body, headers: { 'idempotency-key': key } }),
    put: (path, body) => call('PUT', path, { body, headers: { 'idempotency-key': randomUUID() } }),
  };
};

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

/** Identity on a database of its own, with a first administrator `admin`. */
export const startIdentity = async (): Promise<RunningIdentity> => {
  const database = await testDatabase();
  const definition = identityService({
    digestKey: key(3),
    bootstrap: { username: 'admin', password: firstPassword, roles: ['agency-admin', 'system-admin'] },
  });
  const settings = {
    agency,
    zone: 'WITA' as const,
    database: { appUrl: database.url, ownerUrl: database.ownerUrl },
    tokenPublicKey: publicKey.export(pem).toString(),
    sealingKey: key(4),
  };
  let service = await startService(definition, settings);
  const urlOf = (): string => service.url;
  return {
    database,
    get service() {
      return service;
    },
    anonymous: clientOf(urlOf),
    as: async ({ accountId = randomUUID(), employee, roles = ['agency-admin' as const] } = {}) => {
      const person = employee === undefined ? {} : { employeeId: employeeId(employee) };
      return clientOf(urlOf, await signAccessToken(privatePem, { accountId, agency, roles: [...roles], ...person }));
    },
    restart: async () => {
      await service.close();
      service = await startService(definition, settings);
    },
    stop: async () => {
      await service.close();
      await database.drop();
    },
  };
};

/** The next answer that `isGood`, asked again and again; the test's own timeout ends it. */
export const until = async (ask: () => Promise<Answer>, isGood: (answer: Answer) => boolean): Promise<Answer> => {
  for (;;) {
    const answer = await ask();
    if (isGood(answer)) return answer;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

/** A file of `size` sound people: a head and members below, all in `unit`. */
export const peopleFile = (size: number, unit = 'Sekretariat', prefix = 'P'): string => {
  const rows = Array.from({ length: size }, (_, index): Record<PeopleColumn, string> => ({
    no_pegawai: `${prefix}${String(index).padStart(4, '0')}`,
    nip: `19850315${String(2008 + Math.floor(index / 999))}01${prefix === 'P' ? '1' : '2'}${String((index % 999) + 1).padStart(3, '0')}`,
    nik: `3578011503${String(850000 + index).padStart(6, '0')}`,
    npwp: '',
    nama: `Bambang Contoh ${index}`,
    status: 'pns',
    golongan: 'III/b',
    unit,
    jabatan: 'Analis Kebijakan',
    jenis_jabatan: 'fungsional',
    kelas_jabatan: '8',
    tugas: index === 0 ? 'kepala' : 'anggota',
    atasan_no_pegawai: index === 0 ? '' : `${prefix}0000`,
  }));
  return [peopleColumns.join(';'), ...rows.map((row) => peopleColumns.map((column) => row[column]).join(';'))].join(
    '\r\n',
  );
};

export const importPeople = async (admin: Client, csv: string): Promise<string> => {
  const accepted = await admin.post('/people-imports', { csv });
  if (accepted.status !== 202) throw new Error(JSON.stringify(accepted.body));
  const path = `/people-imports/${String(accepted.body['importId'])}`;
  const ended = await until(
    () => admin.get(path),
    ({ body }) => body['state'] === 'completed' || body['state'] === 'failed',
  );
  if (ended.body['state'] !== 'completed') throw new Error(JSON.stringify(ended.body));
  return String(accepted.body['importId']);
};
