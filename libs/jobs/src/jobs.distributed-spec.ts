import { uuidv7 } from '@kinerja/clock';
import { setTimeout as pause } from 'node:timers/promises';
import { uuidv5 } from '@kinerja/kernel';
import type { LocalRedis } from '@kinerja/local-redis';
import { Redis } from 'ioredis';
import { BullMqJobs } from './bullmq-jobs';
import type { DueWorkPace } from './due-work';
import { jobsConformance, type OpenJobs } from './jobs-conformance.fixtures';
import { JobsAway } from './jobs-away';
import type { Job } from './jobs';
import { redisBackend } from './redis-jobs';
import { RedisServers } from './redis-servers.fixtures';
import { takenOver } from './taken-over.fixtures';

jest.setTimeout(60_000);

const servers = new RedisServers();
let redis: LocalRedis;
beforeAll(async () => {
  redis = await servers.start();
});
afterAll(() => servers.stop());

/** Meant are 0.8 s; the rest is for a machine with much else to do. */
const SOON_MS = 5_000;

const quick: DueWorkPace = { everyMs: 50, againMs: 50, retryMs: 1_000 };
const jobsAt = (url: string, pace?: DueWorkPace): BullMqJobs =>
  new BullMqJobs(
    redisBackend(url, 'dinsos-test', () => undefined),
    () => undefined,
    pace,
  );
const open: OpenJobs = (pace) => jobsAt(redis.url, pace);
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await pause(2);
};

describe('jobs in Redis', () => jobsConformance(open));

describe('a worker on Redis that is gone', () =>
  takenOver(() => ({ driver: 'redis', url: redis.url, prefix: 'dinsos-test' })));

describe('Redis that is away', () => {
  it('refuses soon, also to whom it never answered (F38)', async () => {
    const jobs = jobsAt('redis://127.0.0.1:9');
    const asked = performance.now();
    await expect(jobs.enqueue('import', { id: uuidv7(), data: {} })).rejects.toThrow(JobsAway);
    expect(performance.now() - asked).toBeLessThan(SOON_MS);
    await jobs.close();
  });

  it('refuses soon when it has stopped or hangs; jobs and workers go on when it is back (F38)', async () => {
    const own = await servers.start();
    const jobs = jobsAt(own.url);
    const done: string[] = [];
    jobs.handle('import', async ({ id }) => void done.push(id));
    const [first, second, third] = [uuidv7(), uuidv7(), uuidv7()];
    await jobs.enqueue('import', { id: first, data: {} });
    await until(() => done.length === 1);
    process.kill(own.pid, 'SIGSTOP');
    const hung = performance.now();
    await expect(jobs.enqueue('import', { id: second, data: {} })).rejects.toThrow(JobsAway);
    expect(performance.now() - hung).toBeLessThan(SOON_MS);
    process.kill(own.pid, 'SIGCONT');
    await own.stop();
    const stopped = performance.now();
    await expect(jobs.enqueue('import', { id: second, data: {} })).rejects.toThrow(JobsAway);
    expect(performance.now() - stopped).toBeLessThan(SOON_MS);
    await servers.start({}, own.port);
    const enqueued = async (): Promise<void> =>
      jobs.enqueue('import', { id: third, data: {} }).catch(async (error: unknown) => {
        if (!(error instanceof JobsAway)) throw error;
        await pause(20);
        return enqueued();
      });
    await enqueued();
    await until(() => done.includes(third));
    await jobs.close();
  });

  it('lets a worker that was opened before it start when it comes', async () => {
    const own = await servers.start();
    await own.stop();
    const jobs = jobsAt(own.url, quick);
    const id = uuidv7();
    const ran = new Promise<string>((resolve) => jobs.handle('import', async (job) => resolve(job.id)));
    jobs.deriveDueWork('import', async () => [{ id, data: {} }]);
    await servers.start({}, own.port);
    expect(await ran).toBe(id);
    await jobs.close();
  });

  it('does not keep a service from closing', async () => {
    const own = await servers.start();
    const jobs = jobsAt(own.url);
    jobs.handle('import', () => Promise.resolve());
    await jobs.enqueue('import', { id: uuidv7(), data: {} });
    await own.stop();
    const asked = performance.now();
    await jobs.close();
    expect(performance.now() - asked).toBeLessThan(10_000);
  });
});

/** A service's table of 1,000 pieces of work, and the effects that were had. */
const work = (count: number) => {
  const effects = new Map<string, number>();
  const ids = Array.from({ length: count }, (_, n) => uuidv5('0b6f5d39-50f6-5a0e-9d5c-000000000002', `work ${n}`));
  const find = async (): Promise<readonly Job[]> =>
    ids.filter((id) => !effects.has(id)).map((id) => ({ id, data: { id } }));
  return { ids, effects, find, note: (id: string) => effects.set(id, (effects.get(id) ?? 0) + 1) };
};

describe('the queue is lost, the work is not', () => {
  it('does 1,000 pieces of work though Redis is flushed twice and killed once in between (F38)', async () => {
    const own = await servers.start();
    const jobs = jobsAt(own.url, quick);
    const { ids, effects, find, note } = work(1_000);
    jobs.handle('import', async ({ id }) => void (effects.has(id) || note(id)));
    jobs.deriveDueWork('import', find);
    const flush = async (): Promise<void> => {
      const admin = new Redis(own.url);
      await admin.flushall();
      admin.disconnect();
    };
    await until(() => effects.size > 200);
    await flush();
    await until(() => effects.size > 400);
    process.kill(own.pid, 'SIGKILL');
    await own.ended;
    await servers.start({}, own.port);
    await until(() => effects.size > 600);
    await flush();
    await until(() => effects.size === ids.length);
    expect(new Set(effects.values())).toEqual(new Set([1]));
    await jobs.close();
  });

  it('does all the work though Redis is full and refuses most of it (F39)', async () => {
    const own = await servers.start({ maxmemory: '4mb' });
    const jobs = jobsAt(own.url, quick);
    const { ids, effects, find, note } = work(300);
    const admin = new Redis(own.url);
    const ballast = 'x'.repeat(64 * 1024);
    const fill = async (): Promise<void> => {
      for (let n = 0; ; n += 1) await admin.set(`ballast ${n}`, ballast);
    };
    await expect(fill()).rejects.toThrow('OOM');
    await expect(jobs.enqueue('import', { id: ids[0] ?? '', data: {} })).rejects.toThrow('OOM');
    jobs.handle('import', async ({ id }) => void (effects.has(id) || note(id)));
    jobs.deriveDueWork('import', find);
    await admin.flushall();
    await until(() => effects.size === ids.length);
    expect(new Set(effects.values())).toEqual(new Set([1]));
    admin.disconnect();
    await jobs.close();
  });
});
