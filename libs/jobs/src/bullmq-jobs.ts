import type { Job as BullJob } from 'bullmq';
import { faultPoint } from '@kinerja/fault-points';
import { isUuid } from '@kinerja/kernel';
import { DueWork, queueId, usualPace, type DueWorkPace } from './due-work';
import type { JobBackend, JobWorker } from './job-backend';
import { JobQueueClient } from './job-queue-client';
import type { FindDueWork, Job, JobHandler, JobProgress, Jobs } from './jobs';

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
  private readonly shelf: JobQueueClient;
  private readonly due: DueWork;
  private worker: JobWorker | undefined;

  constructor(
    private readonly backend: JobBackend,
    onError: (error: Error) => void,
    pace: DueWorkPace = usualPace,
  ) {
    this.shelf = new JobQueueClient(backend, onError);
    this.due = new DueWork(this.shelf, onError, pace);
  }

  async enqueue(name: string, { id, data }: Job): Promise<void> {
    if (!isUuid(id)) throw new TypeError(`a job’s id is a UUID, not ${id}`);
    await this.shelf.put(queueId(name, id), name, data);
  }

  handle<Data extends object>(name: string, run: JobHandler<Data>): void {
    if (this.handlers.has(name)) throw new Error(`${name} has a handler`);
    this.handlers.set(name, run as JobHandler<object>);
    this.worker ??= this.backend.openWorker((job) => this.run(job));
  }

  deriveDueWork(name: string, find: FindDueWork): void {
    this.due.derive(name, find);
  }

  async progressOf(name: string, id: string): Promise<JobProgress | undefined> {
    const found = await this.shelf.find(queueId(name, id));
    return found && progressFrom(id, found.job, states[found.state] ?? 'waiting');
  }

  async ages(): Promise<ReadonlyMap<string, number>> {
    const ages = new Map([...this.handlers.keys()].map((name) => [name, 0]));
    if (ages.size === 0) return ages;
    for (const { name, timestamp } of await this.shelf.unfinished())
      ages.set(name, Math.max(ages.get(name) ?? 0, (Date.now() - timestamp) / 1_000));
    return ages;
  }

  async close(): Promise<void> {
    await this.due.close();
    await this.worker?.close();
    await this.shelf.close();
  }

  private async run(job: BullJob): Promise<void> {
    const handler = this.handlers.get(job.name);
    if (!handler) throw new Error(`nobody handles ${job.name} here`);
    const id = (job.id ?? '').slice(job.name.length + 2);
    await handler({ id, data: job.data as object }, (done, of) => job.updateProgress({ done, of }));
    faultPoint('job.before-finish');
  }
}
