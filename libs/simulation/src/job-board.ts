import type { FindDueWork, Job, JobHandler, JobProgress, Jobs } from '@kinerja/jobs';
import type { SimulatedProcess } from './simulated-process';
import type { StoredJob } from './stored-job';
import type { World } from './world';

/** Jobs as the queue promises them: at least once, also when a worker died, and perhaps twice at a time. */
export class JobBoard implements Jobs {
  private readonly handlers = new Map<string, JobHandler<object>>();
  private readonly finders = new Map<string, FindDueWork>();

  constructor(
    private readonly world: World,
    private readonly life: SimulatedProcess,
    private readonly stored: StoredJob[],
  ) {}

  async enqueue(name: string, { id, data }: Job): Promise<void> {
    const add = (): void => {
      if (this.find(name, id)) return;
      this.stored.push({ name, id, data, state: 'waiting', worker: undefined });
    };
    await this.world.call(this.life, 'enqueue', add, [this.life.service, this.channel]);
  }

  /** Where it is told that there is work. */
  get channel(): string {
    return `jobs of ${this.life.service}`;
  }

  handle<Data extends object>(name: string, run: JobHandler<Data>): void {
    this.handlers.set(name, run as JobHandler<object>);
  }

  deriveDueWork(name: string, find: FindDueWork): void {
    this.finders.set(name, find);
  }

  ages = (): Promise<ReadonlyMap<string, number>> => Promise.resolve(new Map());

  progressOf(name: string, id: string): Promise<JobProgress | undefined> {
    return this.world.call(this.life, 'progress', () => {
      const job = this.find(name, id);
      return job && { id, state: job.state, done: 0, of: 0 };
    });
  }

  close = (): Promise<void> => Promise.resolve();

  /** Works one job off; false when there is none. */
  async work(): Promise<boolean> {
    const job = await this.world.call(this.life, 'take job', () => this.take());
    const run = job && this.handlers.get(job.name);
    if (!job || !run) return this.derive();
    const state = await run({ id: job.id, data: job.data }, () => Promise.resolve()).then(
      () => 'completed' as const,
      () => 'failed' as const,
    );
    await this.world.call(this.life, 'finish job', () => void (job.state = state), [this.life.service]);
    return true;
  }

  /** Work that nobody put into the queue, or that failed there, is put there again. */
  private async derive(): Promise<boolean> {
    let isDue = false;
    for (const [name, find] of this.finders)
      for (const due of await find()) {
        const known = this.find(name, due.id);
        if (known && known.state !== 'failed') continue;
        if (known) known.state = 'waiting';
        else await this.enqueue(name, due);
        isDue = true;
      }
    return isDue;
  }

  private take(): StoredJob | undefined {
    // Whoever asks works on nothing, so a job in its name is one whose handing out was lost: the queue's lock on it runs out.
    const isLeft = ({ worker }: StoredJob): boolean => worker?.isAlive === false || worker === this.life;
    const job = this.stored.find((one) => one.state === 'waiting' || (one.state === 'active' && isLeft(one)));
    if (!job) return undefined;
    job.state = 'active';
    job.worker = this.life;
    return job;
  }

  private find(name: string, id: string): StoredJob | undefined {
    return this.stored.find((job) => job.name === name && job.id === id);
  }
}
