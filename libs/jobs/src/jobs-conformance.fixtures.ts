import { uuidv7 } from '@kinerja/kernel';
import type { JobHandler, JobProgress, Jobs } from './jobs';

type Sheet = { rows: number };

/** Resolves when the job has ended, asking BullMQ as a user's browser would. */
const ended = async (jobs: Jobs, name: string, id: string): Promise<JobProgress> => {
  for (;;) {
    const progress = await jobs.progressOf(name, id);
    if (progress?.state === 'completed' || progress?.state === 'failed') return progress;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

/** What every backend of the port promises; `open` gives a fresh client of the same queue each time. */
export const jobsConformance = (open: () => Jobs): void => {
  let opened: Jobs[] = [];
  const client = (): Jobs => {
    const jobs = open();
    opened.push(jobs);
    return jobs;
  };
  /** A name of its own per test, so that no test sees another's jobs. */
  const nameOf = (): string => `import-${uuidv7()}`;
  afterEach(async () => {
    await Promise.all(opened.map((jobs) => jobs.close()));
    opened = [];
  });

  it('runs a job with its data and reports how far it is', async () => {
    const [jobs, name, id] = [client(), nameOf(), uuidv7()];
    const seen: Sheet[] = [];
    jobs.handle<Sheet>(name, async ({ data }, report) => {
      seen.push(data);
      await report(data.rows, data.rows);
    });
    await jobs.enqueue(name, { id, data: { rows: 3 } });
    expect(await ended(jobs, name, id)).toEqual({ id, state: 'completed', done: 3, of: 3 });
    expect(seen).toEqual([{ rows: 3 }]);
  });

  it('takes the same id twice as one job', async () => {
    const [jobs, name, id] = [client(), nameOf(), uuidv7()];
    const runs: string[] = [];
    jobs.handle(name, async (job) => void runs.push(job.id));
    await jobs.enqueue(name, { id, data: {} });
    await ended(jobs, name, id);
    await jobs.enqueue(name, { id, data: {} });
    const other = uuidv7();
    await jobs.enqueue(name, { id: other, data: {} });
    await ended(jobs, name, other);
    expect(runs).toEqual([id, other]);
  });

  it('tries a job again and tells why it failed in the end', async () => {
    const [jobs, name, id] = [client(), nameOf(), uuidv7()];
    let tries = 0;
    const failing: JobHandler<object> = async () => {
      tries += 1;
      throw new Error(`row 7 is broken`);
    };
    jobs.handle(name, failing);
    await jobs.enqueue(name, { id, data: {} });
    expect(await ended(jobs, name, id)).toMatchObject({ state: 'failed', error: 'row 7 is broken' });
    expect(tries).toBe(3);
  }, 20_000);

  it('keeps a job for a worker that comes later', async () => {
    const [asking, name, id] = [client(), nameOf(), uuidv7()];
    await asking.enqueue(name, { id, data: {} });
    expect(await asking.progressOf(name, id)).toEqual({ id, state: 'waiting', done: 0, of: 0 });
    const working = client();
    const ran = new Promise<string>((resolve) => working.handle(name, async (job) => resolve(job.id)));
    expect(await ran).toBe(id);
    await ended(asking, name, id);
  });

  it('knows nothing of a job that nobody asked for', async () =>
    expect(await client().progressOf(nameOf(), uuidv7())).toBeUndefined());

  it('refuses an id that is no UUID', async () =>
    expect(client().enqueue(nameOf(), { id: '7', data: {} })).rejects.toThrow('a job’s id is a UUID'));
};
