import { BullMqJobs } from './bullmq-jobs';
import type { JobBackend } from './job-backend';
import type { Jobs } from './jobs';
import { postgresBackend } from './postgres-jobs';
import { redisBackend } from './redis-jobs';
import type { OnJobError, WorkerLock } from './worker-settings';

/** Where jobs are kept: the service's own database, or a Redis. */
export type JobsSettings = Readonly<
  ({ driver: 'postgres'; url: string } | { driver: 'redis'; url: string; prefix: string }) & {
    /** That of `worker-settings.ts` where none is told. */
    lock?: WorkerLock;
  }
>;

/** Connects when first used, so a service without jobs costs nothing. */
export const openJobs = (settings: JobsSettings, onError: OnJobError): Jobs =>
  new BullMqJobs(backendOf(settings, onError), onError);

export const backendOf = (settings: JobsSettings, onError: OnJobError): JobBackend => {
  switch (settings.driver) {
    case 'postgres':
      return postgresBackend(settings.url, onError, settings.lock);
    case 'redis':
      return redisBackend(settings.url, settings.prefix, onError, settings.lock);
  }
};
