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

/** BullMQ behind one port: on PostgreSQL in the embedded edition, on Redis in the distributed one. */
export interface Jobs {
  /** The same id twice is one job. `id` is a UUID, usually derived from the event that asks for the work. */
  enqueue(name: string, job: Job): Promise<void>;
  /** One handler per name and process. */
  handle<Data extends object>(name: string, run: JobHandler<Data>): void;
  progressOf(name: string, id: string): Promise<JobProgress | undefined>;
  close(): Promise<void>;
}
