/** Work that outlives a request. At least once: `run` must be idempotent, by commands with ids derived from `id`. */
export type Job<Data extends object = object> = Readonly<{ id: string; data: Data }>;

export type JobProgress = Readonly<{
  id: string;
  state: 'waiting' | 'active' | 'completed' | 'failed';
  done: number;
  of: number;
  error?: string;
}>;

export type JobHandler<Data extends object> = (
  job: Job<Data>,
  report: (done: number, of: number) => Promise<void>,
) => Promise<void>;

/** Unfinished work as the service's own tables show it; cheap where there is none. */
export type FindDueWork = () => Promise<readonly Job[]>;

/** BullMQ behind one port: on PostgreSQL in the embedded edition, on Redis in the distributed one. */
export interface Jobs {
  /**
   * The same id twice is one job. `id` is a UUID, usually derived from the event that asks for the work.
   * @throws JobsAway when the queue does not answer or is full; work that is found due is then enqueued later.
   */
  enqueue(name: string, job: Job): Promise<void>;
  /** One handler per name and process. */
  handle<Data extends object>(name: string, run: JobHandler<Data>): void;
  /**
   * The queue may lose everything: what `find` names is enqueued where the queue does not know of it, at once and every
   * half minute from then on. Work of a job that has failed is tried again after a growing pause.
   */
  deriveDueWork(name: string, find: FindDueWork): void;
  /** @throws JobsAway */
  progressOf(name: string, id: string): Promise<JobProgress | undefined>;
  /** Seconds since the oldest unfinished job of each name was enqueued. @throws JobsAway */
  ages(): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}
