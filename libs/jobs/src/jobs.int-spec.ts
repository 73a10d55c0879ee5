import { uuidv7 } from '@kinerja/clock';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { Client } from 'pg';
import { BullMqJobs } from './bullmq-jobs';
import { jobsConformance, type OpenJobs } from './jobs-conformance.fixtures';
import { JobsAway } from './jobs-away';
import { jobsFaults, migrateJobs, postgresBackend } from './postgres-jobs';
import { takenOver } from './taken-over.fixtures';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await migrateJobs(database.ownerUrl, 'test_app');
  await migrateJobs(database.ownerUrl, 'test_app');
});
afterAll(() => database.drop());

const open: OpenJobs = (pace) =>
  new BullMqJobs(
    postgresBackend(database.url, () => undefined),
    () => undefined,
    pace,
  );

describe('jobs in PostgreSQL', () => jobsConformance(open));

describe('a worker on PostgreSQL that is gone', () => takenOver(() => ({ driver: 'postgres', url: database.url })));

it('names what was not prepared, or not to its end, as the role that runs sees it', async () => {
  const fresh = await testDatabase();
  const client = new Client({ connectionString: fresh.url });
  await client.connect();
  const missing = { missing: [expect.stringMatching(/^bullmq\/\d+$/)], unknown: [] };
  expect(await jobsFaults(client)).toEqual(missing);
  await migrateJobs(fresh.ownerUrl, 'test_app');
  expect(await jobsFaults(client)).toEqual({ missing: [], unknown: [] });
  await fresh.superuser.query('REVOKE ALL ON SCHEMA bullmq FROM test_app');
  expect(await jobsFaults(client)).toEqual(missing);
  await fresh.superuser.query(
    'GRANT USAGE ON SCHEMA bullmq TO test_app; UPDATE bullmq.migration SET min_client_version = 99',
  );
  expect(await jobsFaults(client)).toEqual({ missing: [], unknown: ['bullmq/99'] });
  await client.end();
  await fresh.drop();
});

it('says that the queue is away when PostgreSQL is', async () => {
  const jobs = new BullMqJobs(
    postgresBackend('postgres://x:y@127.0.0.1:9/z', () => undefined),
    () => undefined,
  );
  await expect(jobs.progressOf('import', '0')).rejects.toThrow(JobsAway);
  await jobs.close();
});

/** Refuses every connection as a server does that starts or stops, and ends those that are open. */
const shut = async (isShut: boolean): Promise<void> => {
  const name = new URL(database.superuserUrl).pathname.slice(1);
  const elsewhere = new URL(database.superuserUrl);
  elsewhere.pathname = '/postgres';
  const admin = new Client({ connectionString: elsewhere.href });
  await admin.connect();
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${String(!isShut)}`);
  if (isShut) await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  await admin.end();
};

it.each([
  // More than the connections that break at once, each of which says so.
  ['opened before', false, 12],
  ['opened while it is away', true, 6],
])(
  'lets a worker %s ask a database that is away at a walking pace, and go on when it is back',
  async (_, isShutFirst, errorsHeard) => {
    const errors: number[] = [];
    let heardEnough = (): void => undefined;
    const enough = new Promise<void>((resolve) => (heardEnough = resolve));
    const onError = (): void => {
      if (errors.push(performance.now()) === errorsHeard) heardEnough();
    };
    if (isShutFirst) await shut(true);
    const jobs = new BullMqJobs(postgresBackend(database.url, onError), onError);
    const [name, first, second] = [`import-${uuidv7()}`, uuidv7(), uuidv7()];
    const done: string[] = [];
    let didSecond = (): void => undefined;
    const secondDone = new Promise<void>((resolve) => (didSecond = resolve));
    let didFirst = (): void => undefined;
    const firstDone = new Promise<void>((resolve) => (didFirst = resolve));
    jobs.handle(name, async ({ id }) => {
      done.push(id);
      (id === first ? didFirst : didSecond)();
    });
    if (!isShutFirst) {
      await jobs.enqueue(name, { id: first, data: {} });
      await firstDone;
      await shut(true);
    }
    await enough;
    expect((errors.at(-1) ?? 0) - (errors[0] ?? 0)).toBeGreaterThan(900);
    await shut(false);
    await jobs.enqueue(name, { id: second, data: {} });
    await secondDone;
    expect(done.at(-1)).toBe(second);
    await jobs.close();
  },
  60_000,
);
