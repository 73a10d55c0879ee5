import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { jobsConformance } from './jobs-conformance.fixtures';
import { openJobs } from './open-jobs';
import { migrateJobs } from './postgres-jobs';

const onError = (error: Error): void => {
  throw error;
};

describe('jobs in PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await migrateJobs(database.ownerUrl, 'test_app');
    await migrateJobs(database.ownerUrl, 'test_app');
  });
  afterAll(() => database.drop());

  jobsConformance(() => openJobs({ driver: 'postgres', url: database.url }, onError));
});

const redisUrl = process.env['REDIS_URL'];
// Registered only where a Redis is given, so that no test is skipped: the runner says what it leaves out.
if (redisUrl !== undefined)
  describe('jobs in Redis', () => {
    const prefix = `test-${process.pid}`;
    jobsConformance(() => openJobs({ driver: 'redis', url: redisUrl, prefix }, onError));
  });
