import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { BullMqJobs } from './bullmq-jobs';
import { jobsConformance, type OpenJobs } from './jobs-conformance.fixtures';
import { JobsAway } from './jobs-away';
import { migrateJobs, postgresBackend } from './postgres-jobs';
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

describe('a worker on PostgreSQL that is gone', () =>
  takenOver(() => ({ driver: 'postgres', url: database.url }), open));

it('says that the queue is away when PostgreSQL is', async () => {
  const jobs = new BullMqJobs(
    postgresBackend('postgres://x:y@127.0.0.1:9/z', () => undefined),
    () => undefined,
  );
  await expect(jobs.progressOf('import', '0')).rejects.toThrow(JobsAway);
  await jobs.close();
});
