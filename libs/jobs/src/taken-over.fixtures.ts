import { uuidv7 } from '@kinerja/clock';
import { setTimeout as pause } from 'node:timers/promises';
import { sourceProgram, type SourceProgram } from '@kinerja/testing';
import type { JobHandler, Jobs } from './jobs';
import { openJobs, type JobsSettings } from './open-jobs';
import type { WorkerLock } from './worker-settings';

const WITHIN_MS = 15_000;
/** Runs out while a test waits for it. */
const SHORT: WorkerLock = { lockDuration: 1_500, stalledInterval: 500 };

/** What every backend promises of workers that die, freeze or are blocked. Effects are keyed by the job's id, as everywhere. */
export const takenOver = (settings: () => JobsSettings): void => {
  const programs: SourceProgram[] = [];
  const opened: Jobs[] = [];
  const worker = async (
    name: string,
    env: Readonly<Record<string, string>>,
    lock?: WorkerLock,
  ): Promise<SourceProgram> => {
    const JOBS = JSON.stringify({ ...settings(), lock });
    const program = sourceProgram('libs/jobs/src/working-process.fixtures.ts', { JOBS, NAME: name, ...env });
    programs.push(program);
    expect(await program.line()).toBe('ready');
    return program;
  };
  const client = (lock?: WorkerLock): Jobs => {
    const jobs = openJobs({ ...settings(), ...(lock && { lock }) }, () => undefined);
    opened.push(jobs);
    return jobs;
  };
  afterEach(async () => {
    await Promise.all([...opened.splice(0).map((jobs) => jobs.close()), ...programs.splice(0).map(({ end }) => end())]);
  });
  /** The effect of a job, once however often the job runs, and how long it took to be taken over. */
  const runBy = (jobs: Jobs, name: string): Promise<string> =>
    new Promise((resolve) => {
      const handler: JobHandler<object> = async ({ id }) => resolve(id);
      jobs.handle(name, handler);
    });

  it('takes over the job of a worker that was killed, within 15 s', async () => {
    const [name, id, jobs] = [`import-${uuidv7()}`, uuidv7(), client()];
    const dying = await worker(name, { WAIT_MS: '600000' });
    await jobs.enqueue(name, { id, data: {} });
    expect(await dying.line()).toBe(`began ${id}`);
    await dying.end('SIGKILL');
    const killedAt = performance.now();
    expect(await runBy(client(), name)).toBe(id);
    const tookMs = performance.now() - killedAt;
    process.stdout.write(`taken over after ${Math.round(tookMs)} ms\n`);
    expect(tookMs).toBeLessThan(WITHIN_MS);
  }, 40_000);

  it.each([
    ['is frozen longer than its lock and goes on (F40)', 'freeze'],
    ['blocks its event loop longer than its lock (F11)', 'block'],
  ])(
    'lets another worker do the job of one that %s; both end it, the queue once',
    async (_, how) => {
      const [name, id, jobs] = [`import-${uuidv7()}`, uuidv7(), client(SHORT)];
      const slow = await worker(name, how === 'block' ? { BLOCK_MS: '8000' } : { WAIT_MS: '1000' }, SHORT);
      await jobs.enqueue(name, { id, data: {} });
      expect(await slow.line()).toBe(`began ${id}`);
      if (how === 'freeze') process.kill(slow.pid, 'SIGSTOP');
      const other = client(SHORT);
      expect(await runBy(other, name)).toBe(id);
      if (how === 'freeze') process.kill(slow.pid, 'SIGCONT');
      expect(await slow.line()).toBe(`ended ${id}`);
      const next = uuidv7();
      await slow.end('SIGKILL');
      await jobs.enqueue(name, { id: next, data: {} });
      while ((await jobs.progressOf(name, next))?.state !== 'completed') await pause(10);
      expect(await jobs.progressOf(name, id)).toMatchObject({ state: 'completed' });
    },
    60_000,
  );
};
