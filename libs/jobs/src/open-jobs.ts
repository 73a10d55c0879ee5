import type { Jobs } from './jobs';
import { postgresJobs } from './postgres-jobs';
import { redisJobs } from './redis-jobs';
import type { OnJobError } from './worker-settings';

/** Where jobs are kept: the service's own database, or a Redis. */
export type JobsSettings =
  Readonly<{ driver: 'postgres'; url: string }> | Readonly<{ driver: 'redis'; url: string; prefix: string }>;

/** Connects when first used, so a service without jobs costs nothing. */
export const openJobs = (settings: JobsSettings, onError: OnJobError): Jobs => {
  switch (settings.driver) {
    case 'postgres':
      return postgresJobs(settings.url, onError);
    case 'redis':
      return redisJobs(settings.url, settings.prefix, onError);
  }
};
