/**
 * One worker per service. A worker that died is noticed when its lock has run out and the next look for stalled jobs comes:
 * within 15 s. A job that holds the event loop longer than the lock may run twice, which handlers allow. However often its
 * worker dies, a job is taken up again.
 */
export const workerSettings = {
  concurrency: 2,
  lockDuration: 9_000,
  stalledInterval: 5_000,
  maxStalledCount: 1_000,
  runRetryDelay: 1_000,
} as const;

/** How long a worker keeps a job without a sign of life, and how often others look for such jobs, in ms. */
export type WorkerLock = Readonly<{ lockDuration: number; stalledInterval: number }>;

/** One queue per service; the job's name tells the kinds apart. */
export const QUEUE = 'jobs';

export type OnJobError = (error: Error) => void;
