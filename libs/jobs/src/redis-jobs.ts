import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { BullMqJobs } from './bullmq-jobs';
import type { Jobs } from './jobs';
import { QUEUE, workerSettings, type OnJobError } from './worker-settings';

/** A request must not hang while Redis is away: one try, then the error. */
const producer = (url: string): Redis => new Redis(url, { maxRetriesPerRequest: 1, lazyConnect: true });
/** A worker waits for ever, as BullMQ demands of its blocking connection. */
const consumer = (url: string): Redis => new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });

/** Jobs of one service in Redis; `prefix` (`<agency>-<service>`) keeps them apart from other services' jobs. */
export const redisJobs = (url: string, prefix: string, onError: OnJobError): Jobs => {
  const opened: Redis[] = [];
  const open = (make: (url: string) => Redis): Redis => {
    const redis = make(url);
    redis.on('error', onError);
    opened.push(redis);
    return redis;
  };
  return new BullMqJobs({
    openQueue: () => {
      const queue = new Queue(QUEUE, { connection: open(producer), prefix });
      queue.on('error', onError);
      return queue;
    },
    openWorker: (run) => {
      const worker = new Worker(QUEUE, run, { connection: open(consumer), prefix, ...workerSettings });
      worker.on('error', onError);
      return worker;
    },
    close: async () => {
      await Promise.all(opened.map((redis) => redis.quit().catch(() => redis.disconnect())));
    },
  });
};
