import type { Job as BullJob, JobsOptions, Processor } from 'bullmq';
import { isUuid } from '@kinerja/kernel';
import type { Job, JobHandler, JobProgress, Jobs } from './jobs';

/** What the port needs of a BullMQ queue, whichever backend it lies on. */
export interface JobQueue {
  add(name: string, data: object, options: JobsOptions): Promise<unknown>;
  getJob(id: string): Promise<BullJob | undefined>;
  close(): Promise<void>;
}

/** Takes jobs as long as it is open; `close` waits for the one in hand. */
export interface JobWorker {
  close(): Promise<void>;
}

/** How a backend makes the two, and what it opened itself. */
export type JobBackend = Readonly<{
  openQueue: () => JobQueue;
  openWorker: (run: Processor) => JobWorker;
  /** After queue and worker. */
  close: () => Promise<void>;
}>;

const DAY_S = 86_400;
const kept: JobsOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: 30 * DAY_S },
  removeOnFail: { age: 90 * DAY_S },
};

/** Neither an integer nor with a colon, which BullMQ keeps for itself. */
const bullId = (name: string, id: string): string => `${name}__${id}`;

type Progress = Readonly<{ done: number; of: number }>;
const isProgress = (value: unknown): value is Progress =>
  typeof value === 'object' && value !== null && 'done' in value && 'of' in value;

const states: Readonly<Record<string, JobProgress['state']>> = {
  active: 'active',
  completed: 'completed',
  failed: 'failed',
};

const progressFrom = (id: string, job: BullJob, state: JobProgress['state']): JobProgress => {
  const { done, of } = isProgress(job.progress) ? job.progress : { done: 0, of: 0 };
  const error = state === 'failed' && job.failedReason ? { error: job.failedReason } : {};
  return { id, state, done, of, ...error };
};

/** BullMQ behind the port: one queue and one worker per service, told apart by the job's name. Opened when first needed. */
export class BullMqJobs implements Jobs {
  private readonly handlers = new Map<string, JobHandler<object>>();
  private queue: JobQueue | undefined;
  private worker: JobWorker | undefined;

  constructor(private readonly backend: JobBackend) {}

  async enqueue(name: string, { id, data }: Job): Promise<void> {
    if (!isUuid(id)) throw new TypeError(`a job’s id is a UUID, not ${id}`);
    await this.openQueue().add(name, data, { ...kept, jobId: bullId(name, id) });
  }

  handle<Data extends object>(name: string, run: JobHandler<Data>): void {
    if (this.handlers.has(name)) throw new Error(`${name} has a handler`);
    this.handlers.set(name, run as JobHandler<object>);
    this.worker ??= this.backend.openWorker((job) => this.run(job));
  }

  async progressOf(name: string, id: string): Promise<JobProgress | undefined> {
    const found = await this.openQueue().getJob(bullId(name, id));
    if (!found) return undefined;
    const state = states[await found.getState()] ?? 'waiting';
    // Read again after the state, so that a completed job never shows the progress of a moment before.
    return progressFrom(id, (await this.openQueue().getJob(bullId(name, id))) ?? found, state);
  }

  async close(): Promise<void> {
    await this.worker?.close();
    await this.queue?.close();
    await this.backend.close();
  }

  private openQueue(): JobQueue {
    this.queue ??= this.backend.openQueue();
    return this.queue;
  }

  private async run(job: BullJob): Promise<void> {
    const handler = this.handlers.get(job.name);
    if (!handler) throw new Error(`nobody handles ${job.name} here`);
    const id = (job.id ?? '').slice(job.name.length + 2);
    await handler({ id, data: job.data as object }, (done, of) => job.updateProgress({ done, of }));
  }
}
