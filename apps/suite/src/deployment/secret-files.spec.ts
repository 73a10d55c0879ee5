import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AGENCY_SERVICES, CENTRE, CENTRE_SERVICES, Home, madeUpCity, secretsOf } from '@kinerja/installation';
import { preparationsIn, type Preparation } from './preparation';
import { secretFilesOf, type SecretFiles } from './secret-files';

let home: Home;
const making = () => ({
  home,
  city: madeUpCity(2),
  adminPassword: 'admin-secret',
  postgresPassword: 'postgres-secret',
});
let files: SecretFiles;

const preparationIn = (text = ''): Preparation => {
  const [first] = preparationsIn(text);
  if (!first) throw new Error('no preparation');
  return first;
};

beforeEach(() => {
  home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-secret-files-')));
  files = secretFilesOf(making());
});
afterEach(() => rmSync(home.folder, { recursive: true }));

it('gives the same secrets whenever it is asked', () => expect(secretFilesOf(making())).toEqual(files));

it('tells a preparation all that its instance needs, in the form in which it is read', () => {
  const preparation = preparationIn(files['diskominfo/prepare/PREPARATION']);
  expect(preparation).toMatchObject({ code: 'diskominfo', kind: 'agency', jobs: 'redis' });
  expect(preparation.databases.map(({ database }) => database)).toEqual(
    AGENCY_SERVICES.map((service) => `diskominfo_${service}`),
  );
  const centre = preparationIn(files[`${CENTRE}/prepare/PREPARATION`]);
  expect(centre).toMatchObject({ kind: 'centre', agencies: ['diskominfo', 'disdukcapil'] });
  expect(centre.databases).toHaveLength(CENTRE_SERVICES.length);
  expect(centre.postgres).toBe(`postgres://postgres:postgres-secret@centre-postgres:5432/postgres`);
});

it('tells a service and its preparation the same passwords', () => {
  const [first] = preparationIn(files['diskominfo/prepare/PREPARATION']).databases;
  expect(first?.database).toBe('diskominfo_identity');
  expect(files['diskominfo/identity/DATABASE_URL']).toBe(first?.appUrl);
  expect(files['diskominfo/postgres/POSTGRES_PASSWORD']).toBe('postgres-secret');
  expect(files['diskominfo/redis/redis.conf']).toContain(
    `requirepass ${secretsOf(home, 'diskominfo').redisPassword}\n`,
  );
});

it('tells the owners of the tables to the preparation alone', () => {
  const { databases, postgres } = preparationIn(files['diskominfo/prepare/PREPARATION']);
  const owners = [postgres, ...databases.flatMap(({ ownerUrl, superuserUrl }) => [ownerUrl, superuserUrl])];
  const passwords = new Set(owners.map((url) => new URL(url).password));
  const others = Object.entries(files).filter(([path]) => !/\/(prepare|postgres)\//.test(path));
  expect(others.length).toBeGreaterThan(50);
  expect(others.filter(([, text]) => [...passwords].some((password) => text.includes(password)))).toEqual([]);
});

it('reads one preparation, a list of them, and one of a release that did not say where the jobs are', () => {
  const text = files['diskominfo/prepare/PREPARATION'] ?? '';
  const one = preparationIn(text);
  const { jobs, kafka, ...former } = one;
  expect(preparationsIn(`[${text},${text}]`)).toEqual([one, one]);
  expect(preparationsIn(JSON.stringify(former))).toEqual([{ ...former, jobs: 'redis' }]);
  expect({ jobs, brokers: kafka?.brokers }).toEqual({ jobs: 'redis', brokers: ['kafka:9092'] });
});

it('makes the storage of Kafka with its administrator alone, who makes a user for every instance', () => {
  expect(files['kafka/broker/scram']).toBe('SCRAM-SHA-512=[name=kinerja,password=admin-secret]\n');
  const users = files['kafka/users/users']?.trim().split('\n') ?? [];
  expect(users.map((line) => line.split(' ')[0])).toEqual(['diskominfo', 'disdukcapil', CENTRE]);
  expect(users).toContain(`${CENTRE} ${secretsOf(home, CENTRE).kafkaPassword}`);
});

it('gives no agency a secret of another', () => {
  const told = Object.entries(files).filter(([path]) => path.startsWith('disdukcapil/'));
  const secrets = Object.entries(secretsOf(home, 'diskominfo')).filter(([name]) => !name.endsWith('PublicKey'));
  const leaked = told.filter(([, text]) => secrets.some(([, secret]) => text.includes(secret.trim())));
  expect(leaked).toEqual([]);
});

it.each([
  ['{', /JSON/],
  ['{"code":"dinsos","kind":"village"}', /^kind: /],
  ['{"code":"dinsos"}', /^kind: /],
])('refuses the preparation %s', (text, words) => expect(() => preparationsIn(text)).toThrow(words));
