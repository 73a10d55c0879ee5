import { randomUUID } from 'node:crypto';
import { peopleColumns, type PeopleColumn } from '@kinerja/identity-domain';
import { ServiceUnderTest, type Answer, type Who } from '@kinerja/service-testing';
import type { TestDatabase } from '@kinerja/testing';
import { agencyCode, employeeId, type Role } from '@kinerja/vocabulary';
import { identityService, type IdentitySettings } from '../src/app.module';

export const firstPassword = 'sandi pertama yang panjang';

export type Client = Readonly<{
  get: (path: string, after?: string | null) => Promise<Answer>;
  post: (path: string, body: unknown, key?: string) => Promise<Answer>;
  put: (path: string, body: unknown) => Promise<Answer>;
}>;

export type RunningIdentity = Readonly<{
  database: TestDatabase;
  as: (who?: Readonly<{ accountId?: string; employee?: string; roles?: readonly Role[] }>) => Client;
  anonymous: Client;
  service: ServiceUnderTest;
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}>;

const clientOf = (identity: ServiceUnderTest, who: Who): Client => ({
  get: (path, after) => identity.get(who, path, after ? { after } : {}),
  post: (path, body, key) => identity.post(who, path, body, key === undefined ? {} : { key }),
  put: (path, body) => identity.put(who, path, body),
});

export const twoAdministrators: NonNullable<IdentitySettings['bootstrap']> = [
  { username: 'admin', password: firstPassword, roles: ['agency-admin', 'system-admin'] },
  { username: 'admin-dua', password: firstPassword, roles: ['agency-admin'] },
];

/** Identity on a database of its own, with a first administrator `admin`. */
export const startIdentity = async (
  bootstrap = twoAdministrators,
  told: Partial<IdentitySettings> = {},
): Promise<RunningIdentity> => {
  const definition = identityService({
    digestKey: Buffer.alloc(32, 3).toString('base64'),
    bootstrap,
    ...told,
  });
  const identity = await ServiceUnderTest.start(definition, { agency: agencyCode('dinsos') });
  return {
    database: identity.database,
    service: identity,
    anonymous: clientOf(identity, { roles: [] }),
    as: ({ accountId = randomUUID(), employee, roles = ['agency-admin' as const] } = {}) => {
      const person = employee === undefined ? {} : { employee: employeeId(employee) };
      return clientOf(identity, { account: accountId, roles, ...person });
    },
    restart: () => identity.restart(),
    stop: () => identity.stop(),
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

/** What the file of our own people has of its columns. */
export const fileColumns = peopleColumns.slice(0, 13);
type PeopleCells = Readonly<Partial<Record<PeopleColumn, string>>>;

/** A file of `size` sound people: a head and members below, all in `unit`. */
export const peopleFile = (size: number, unit = 'Sekretariat', prefix = 'P'): string => {
  const rows = Array.from({ length: size }, (_, index): PeopleCells => ({
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
  return [fileColumns.join(';'), ...rows.map((row) => fileColumns.map((column) => row[column]).join(';'))].join('\r\n');
};

export const importPeople = async (admin: Client, csv: string): Promise<string> => {
  const accepted = await admin.post('/people-imports', { csv, startsOn: '2026-01-01' });
  if (accepted.status !== 202) throw new Error(JSON.stringify(accepted.body));
  const path = `/people-imports/${String(accepted.body['importId'])}`;
  const ended = await until(
    () => admin.get(path),
    ({ body }) => body['state'] === 'completed' || body['state'] === 'failed',
  );
  if (ended.body['state'] !== 'completed') throw new Error(JSON.stringify(ended.body));
  return String(accepted.body['importId']);
};
