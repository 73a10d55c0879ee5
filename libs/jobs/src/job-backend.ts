import type { Job as BullJob, JobsOptions, JobType, Processor } from 'bullmq';

/** What the port needs of a BullMQ queue, whichever backend it lies on. */
export interface JobQueue {
  waitUntilReady(): Promise<unknown>;
  add(name: string, data: object, options: JobsOptions): Promise<unknown>;
  getJob(id: string): Promise<BullJob | undefined>;
  getJobs(states: JobType[], from: number, to: number, isOldestFirst: boolean): Promise<BullJob[]>;
  close(): Promise<void>;
}

/** Takes jobs as long as it is open; `close` waits for the one in hand. */
export interface JobWorker {
  close(): Promise<void>;
}

/** How a backend makes the two; what it opens for either is closed with it. */
export type JobBackend = Readonly<{
  /** So long may an answer of the queue take. */
  patienceMs: number;
  openQueue: () => JobQueue;
  openWorker: (run: Processor) => JobWorker;
}>;
