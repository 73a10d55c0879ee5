import { uuidv7 } from '@kinerja/clock';
import { setTimeout as pause } from 'node:timers/promises';
import type { DueWorkPace } from './due-work';
import type { JobHandler, JobProgress, Jobs } from './jobs';

type Sheet = { rows: number };

/** Resolves when the job has ended, asking BullMQ as a user's browser would. */
const ended = async (jobs: Jobs, name: string, id: string): Promise<JobProgress> => {
  for (;;) {
    const progress = await jobs.progressOf(name, id);
    if (progress?.state === 'completed' || progress?.state === 'failed') return progress;
    await pause(5);
  }
};

export type OpenJobs = (pace?: DueWorkPace) => Jobs;

/** Looks all the time, and tries again what has failed at once. */
const eager: DueWorkPace = { everyMs: 20, againMs: 20, retryMs: 0 };

/** What every backend of the port promises; `open` gives a fresh client of the same queue each time. */
export const jobsConformance = (open: OpenJobs): void => {
  let opened: Jobs[] = [];
  const client = (pace?: DueWorkPace): Jobs => {
    const jobs = open(pace);
    opened.push(jobs);
    return jobs;
  };
  /** A name of its own per test, so that no test sees another's jobs. */
  const nameOf = (): string => `import-${uuidv7()}`;
  /** What the jobs of a test wait for: also of one that failed before it said so. */
  let held: (() => void)[] = [];
  const hold = (): Readonly<{ ended: Promise<void>; finish: () => void }> => {
    let finish = (): void => undefined;
    const ended = new Promise<void>((resolve) => (finish = resolve));
    held.push(finish);
    return { ended, finish };
  };
  afterEach(async () => {
    for (const finish of held) finish();
    await Promise.all(opened.map((jobs) => jobs.close()));
    [opened, held] = [[], []];
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

  it('waits longer before each further try', async () => {
    const [jobs, name, id] = [client(), nameOf(), uuidv7()];
    const tries: number[] = [];
    jobs.handle(name, async () => {
      tries.push(performance.now());
      if (tries.length < 3) throw new Error('not yet');
    });
    await jobs.enqueue(name, { id, data: {} });
    expect(await ended(jobs, name, id)).toMatchObject({ state: 'completed' });
    const [first = 0, second = 0, third = 0] = tries;
    expect(second - first).toBeGreaterThanOrEqual(900);
    expect(third - second).toBeGreaterThanOrEqual(1_900);
  }, 20_000);

  it('tells how long the oldest job of a name has been waiting', async () => {
    const [jobs, name] = [client(), nameOf()];
    expect((await jobs.ages()).size).toBe(0);
    const work = hold();
    jobs.handle(name, () => work.ended);
    expect((await jobs.ages()).get(name)).toBe(0);
    const id = uuidv7();
    await jobs.enqueue(name, { id, data: {} });
    const age = async (): Promise<number | undefined> => (await jobs.ages()).get(name);
    // None in the millisecond in which it was enqueued, and none at the moment in which it changes from waiting to running.
    const grown = async (than: number): Promise<number> => {
      let told = await age();
      while (told === undefined || told <= than) told = await age();
      return told;
    };
    const before = await grown(0);
    expect(await grown(before)).toBeGreaterThan(before);
    work.finish();
    await ended(jobs, name, id);
    expect(await age()).toBe(0);
  });

  it('gives a job to due work that has none, and none to a second look', async () => {
    const [jobs, name, id] = [client(eager), nameOf(), uuidv7()];
    const runs: object[] = [];
    let looks = 0;
    const lookedFiveTimes = new Promise<void>((resolve) =>
      jobs.deriveDueWork(name, async () => {
        looks += 1;
        if (looks === 5) resolve();
        return runs.length === 0 ? [{ id, data: { rows: 7 } }] : [];
      }),
    );
    jobs.handle(name, async ({ data }) => void runs.push(data));
    await lookedFiveTimes;
    await ended(jobs, name, id);
    expect(runs).toEqual([{ rows: 7 }]);
  });

  it('tries due work again whose job has failed, and does again what a restored database no longer knows', async () => {
    const [jobs, name, id] = [client(eager), nameOf(), uuidv7()];
    let [tries, isDone] = [0, false];
    const failing: JobHandler<object> = async () => {
      tries += 1;
      if (tries <= 3) throw new Error('the database is away');
      isDone = true;
    };
    jobs.handle(name, failing);
    const until = async (isSo: () => boolean): Promise<void> => {
      while (!isSo()) await pause(5);
    };
    jobs.deriveDueWork(name, async () => (isDone ? [] : [{ id, data: {} }]));
    await until(() => isDone);
    expect(tries).toBe(4);
    isDone = false;
    await until(() => isDone);
    expect(tries).toBeGreaterThan(4);
  }, 20_000);

  it('goes on looking for due work after a look that failed', async () => {
    const [jobs, name, id] = [client(eager), nameOf(), uuidv7()];
    let looks = 0;
    jobs.deriveDueWork(name, async () => {
      looks += 1;
      if (looks < 3) throw new Error('the database is away');
      return [{ id, data: {} }];
    });
    const ran = new Promise<string>((resolve) => jobs.handle(name, async (job) => resolve(job.id)));
    expect(await ran).toBe(id);
  });

  it('knows nothing of a job that nobody asked for', async () =>
    expect(await client().progressOf(nameOf(), uuidv7())).toBeUndefined());

  it('refuses an id that is no UUID', async () =>
    expect(client().enqueue(nameOf(), { id: '7', data: {} })).rejects.toThrow('a job’s id is a UUID'));
};
