import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AGENCY_SERVICES, CENTRE, CENTRE_SERVICES, Home, madeUpCity, secretsOf } from '@kinerja/installation';
import { isOfKafka, preparationsIn, type Preparation } from './preparation';
import { secretFilesOf, type SecretFiles } from './secret-files';

let home: Home;
const making = () => ({
  home,
  city: madeUpCity(2),
  adminPassword: 'admin-secret',
  newPassword: () => randomBytes(24).toString('base64url'),
});
let files: SecretFiles;

const preparationIn = (text = ''): Preparation => {
  const of = preparationsIn(text).find((one) => !isOfKafka(one));
  if (!of || isOfKafka(of)) throw new Error('no preparation of an instance');
  return of;
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
  expect(centre).toMatchObject({ code: CENTRE, kind: 'centre' });
  expect(centre.databases).toHaveLength(CENTRE_SERVICES.length);
  expect(centre.postgres).toMatch(/^postgres:\/\/postgres:[\w-]{32}@centre-postgres:5432\/postgres$/);
});

it('tells Kafka’s administrator to Kafka and to the centre’s preparation, which makes the topics and rights of all', () => {
  const told = Object.entries(files).flatMap(([path, text]) => (text.includes('admin-secret') ? [path] : []));
  expect(told.sort()).toEqual(
    [
      `${CENTRE}/prepare/PREPARATION`,
      ...['kafka/broker/scram', 'kafka/broker/server.properties', 'kafka/users/admin.properties'],
    ].sort(),
  );
  expect(preparationsIn(files[`${CENTRE}/prepare/PREPARATION`] ?? '')[0]).toEqual({
    kafka: { brokers: ['kafka:9092'], username: 'kinerja', password: 'admin-secret', copies: 1 },
    ...{ centre: CENTRE, agencies: ['diskominfo', 'disdukcapil'] },
  });
});

it('refuses what a former release told an agency of Kafka', () => {
  const [one] = preparationsIn(files['diskominfo/prepare/PREPARATION'] ?? '');
  const kafka = { brokers: ['kafka:9092'], username: 'kinerja', password: 'x', copies: 1 };
  expect(() => preparationsIn(JSON.stringify({ ...one, agencies: [], kafka }))).toThrow(/^diskominfo .*make-secrets/);
});

it('gives every PostgreSQL a superuser of its own', () => {
  const passwords = Object.entries(files).flatMap(([path, text]) =>
    path.endsWith('/POSTGRES_PASSWORD') ? [text] : [],
  );
  expect(passwords).toHaveLength(3);
  expect(new Set(passwords).size).toBe(3);
});

it('tells a service and its preparation the same passwords', () => {
  const [first] = preparationIn(files['diskominfo/prepare/PREPARATION']).databases;
  expect(first?.database).toBe('diskominfo_identity');
  expect(files['diskominfo/identity/DATABASE_URL']).toBe(first?.appUrl);
  const { postgres } = preparationIn(files['diskominfo/prepare/PREPARATION']);
  expect(files['diskominfo/postgres/POSTGRES_PASSWORD']).toBe(new URL(postgres).password);
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
  const one = preparationIn(files['diskominfo/prepare/PREPARATION']);
  const text = JSON.stringify(one);
  const { jobs, ...former } = one;
  expect(preparationsIn(`[${text},${text}]`)).toEqual([one, one]);
  expect([preparationsIn(JSON.stringify(former)), jobs]).toEqual([[{ ...former, jobs: 'redis' }], 'redis']);
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
  ['{"code":"../x","kind":"agency"}', /^code: /],
  ['{"code":"dinsos","kind":"agency","postgres":"hunter2"}', /^postgres: must be an address that begins with postgres/],
])('refuses the preparation %s', (text, words) => expect(() => preparationsIn(text)).toThrow(words));
