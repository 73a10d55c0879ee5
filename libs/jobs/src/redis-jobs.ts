import { within } from '@kinerja/concurrency';
import { Queue, Worker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { JobBackend } from './job-backend';
import { QUEUE, workerSettings, type OnJobError, type WorkerLock } from './worker-settings';

/** A request must not hang while Redis is away. */
const PATIENCE_MS = 800;
/** Longer than a worker waits for work, so that only a dead connection is silent for so long. */
const SILENT_MS = 15_000;
const DRAIN_DELAY_S = 5;
const CLOSE_MS = 5_000;

const retryStrategy = (times: number): number => Math.min(50 * 2 ** times, 1_000);
const always: RedisOptions = { retryStrategy, connectTimeout: 2_000, keepAlive: 10_000 };

/** One try, in time, or the error. */
const forRequests: RedisOptions = {
  ...always,
  maxRetriesPerRequest: 0,
  enableOfflineQueue: false,
  commandTimeout: PATIENCE_MS,
};
/** A worker waits for ever, as BullMQ demands of its blocking connection. */
const forWorkers: RedisOptions = { ...always, maxRetriesPerRequest: null, socketTimeout: SILENT_MS };

/**
 * BullMQ waits for a Redis that is away before it lets go of it; this one cuts the connection then, also where Redis is found
 * to be away only while the closing is under way.
 */
const closing = (redis: Redis, part: Readonly<{ close: (force?: boolean) => Promise<void> }>, onError: OnJobError) => {
  const isThere = redis.status === 'ready';
  if (!isThere) redis.disconnect();
  const lost = new Promise<void>((resolve) => redis.once('close', () => resolve()));
  const closed = part.close(!isThere);
  const cut = lost.then(() => {
    redis.disconnect();
    return within(CLOSE_MS, 'closing', closed);
  });
  return Promise.race([within(isThere ? CLOSE_MS * 12 : CLOSE_MS, 'closing', closed), cut])
    .catch(onError)
    .finally(() => {
      if (redis.status !== 'end') redis.disconnect();
    });
};

/** Jobs of one service in Redis; `prefix` (`<agency>-<service>`) keeps them apart from other services' jobs. */
export const redisBackend = (
  url: string,
  prefix: string,
  onError: OnJobError,
  lock: Partial<WorkerLock> = {},
): JobBackend => {
  const open = (options: RedisOptions): Redis => {
    const redis = new Redis(url, { ...options, connectionName: prefix });
    redis.on('error', onError);
    return redis;
  };
  return {
    patienceMs: PATIENCE_MS,
    openQueue: () => {
      const connection = open(forRequests);
      const queue = new Queue(QUEUE, { connection, prefix });
      queue.on('error', onError);
      return {
        waitUntilReady: () => queue.waitUntilReady(),
        add: (name, data, options) => queue.add(name, data, options),
        getJob: (id) => queue.getJob(id),
        getJobs: (states, from, to, isOldestFirst) => queue.getJobs(states, from, to, isOldestFirst),
        close: () => closing(connection, queue, onError),
      };
    },
    openWorker: (run) => {
      const connection = open(forWorkers);
      const worker = new Worker(QUEUE, run, {
        connection,
        prefix,
        ...workerSettings,
        ...lock,
        drainDelay: DRAIN_DELAY_S,
      });
      worker.on('error', onError);
      return { close: () => closing(connection, worker, onError) };
    },
  };
};
