/** One worker per service; a job that holds the event loop longer than the lock may run twice, which handlers allow. */
export const workerSettings = { concurrency: 2, lockDuration: 60_000, maxStalledCount: 1, drainDelay: 60 } as const;

/** One queue per service; the job's name tells the kinds apart. */
export const QUEUE = 'jobs';

export type OnJobError = (error: Error) => void;
