import { requireCommand } from '@kinerja/commands';
import { type Jobs, JobsAway } from '@kinerja/jobs';
import { asSomebody, away, jarLog, shelf, shelfHandler } from './jar.fixtures';
import { MemoryWork } from './memory-work';
import { defineProcess, refusalOf } from './process';
import { ProcessQueue } from './process-queue';
import { PartsRefused, ProcessRunner, type PartsRefusedAlarm } from './process-runner';

type Crate = Readonly<{ jars: readonly string[] }>;
const jarsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, nth) => `jar ${nth}`);

const setUp = (fail: (jar: string) => unknown = () => undefined) => {
  const [log, store] = [jarLog(), new MemoryWork()];
  const enqueued: string[] = [];
  const jobs = { enqueue: async (name: string, { id }: { id: string }) => void enqueued.push(`${name} ${id}`) };
  const alarms: PartsRefusedAlarm[] = [];
  const offered = { handle: () => undefined, deriveDueWork: () => undefined };
  const runner = new ProcessRunner({ service: 'tests', store, jobs: offered, onRefused: (alarm) => alarms.push(alarm) }); // prettier-ignore
  const process = defineProcess<Crate, string>({
    name: 'unpacking',
    due: async ({ jars }) => jars,
    nameOf: (jar) => jar,
    step: async (_, jar) => {
      const failure = fail(jar);
      if (failure) throw failure;
      return refusalOf(await shelfHandler(log).handle({ type: 'Shelve', data: { jar } }));
    },
  });
  const reports: string[] = [];
  const run = (id: string) => runner.run(process, id, async (done, of) => void reports.push(`${done}/${of}`));
  const begin = async (...jars: readonly string[]): Promise<string> => {
    await asSomebody(() => new ProcessQueue(store, jobs).begin('unpacking', { jars }));
    return (await store.unfinished('unpacking'))[0]?.id ?? '';
  };
  return { log, store, alarms, enqueued, reports, run, begin };
};

it('does every part once, tells how far it is, and is finished then', async () => {
  const { log, store, begin, run, reports, enqueued } = setUp();
  const id = await begin(...jarsOf(150));
  expect(enqueued).toEqual([`unpacking ${id}`]);
  await run(id);
  expect((await shelf(log)).toSorted()).toEqual(jarsOf(150).toSorted());
  expect(reports).toEqual(['64/150', '128/150', '150/150']);
  expect(await store.unfinished()).toEqual([]);
  await run(id);
  expect(await shelf(log)).toHaveLength(150);
});

it.each([0, 1, 70, 149])('carries on where it was stopped, here after %i parts', async (parts) => {
  let left = parts;
  const { log, store, begin, run, alarms } = setUp(() => (left-- <= 0 ? away() : undefined));
  const id = await begin(...jarsOf(150));
  await expect(run(id)).rejects.toThrow('away');
  expect(await store.unfinished()).toHaveLength(1);
  left = Infinity;
  await run(id);
  expect((await shelf(log)).toSorted()).toEqual(jarsOf(150).toSorted());
  expect([await store.unfinished(), alarms]).toEqual([[], []]);
});

it('does the others when a part is refused or fails by a bug, names them, and stays due until they are done', async () => {
  let isBroken = true;
  const { log, store, begin, run, alarms } = setUp((jar) =>
    isBroken && jar === 'b' ? new Error('broken') : undefined,
  );
  const id = await begin('a', 'none', 'b', 'c');
  await expect(run(id)).rejects.toThrow(PartsRefused);
  expect(await shelf(log)).toEqual(['a', 'c']);
  const refused = [{ part: 'none', code: 'shelf.no-such-jar' }, { part: 'b', code: 'Error: broken' }]; // prettier-ignore
  expect(alarms).toEqual([{ process: 'unpacking', id, refused: expect.arrayContaining(refused) }]);
  expect(await store.unfinished()).toEqual([{ process: 'unpacking', id, done: 2, parts: 4, refused: expect.arrayContaining(refused) }]); // prettier-ignore
  isBroken = false;
  await expect(run(id)).rejects.toThrow('1 refused, the first: shelf.no-such-jar');
  expect(await shelf(log)).toEqual(['a', 'c', 'b']);
});

it('ends with a step of its own, once nothing is due and nothing was refused', async () => {
  const [store, ends, fails] = [new MemoryWork(), [] as string[], [true, false]];
  const runner = new ProcessRunner({
    ...{ service: 'tests', store, jobs: { handle: () => undefined, deriveDueWork: () => undefined } },
    onRefused: () => undefined,
  });
  const process = defineProcess<Crate, string>({
    ...{ name: 'unpacking', due: async ({ jars }) => jars, nameOf: (jar) => jar },
    step: async () => (fails.shift() === true ? { code: 'shelf.full' } : undefined),
    finish: async ({ jars }) => void ends.push(`${jars.join()} ${requireCommand().actor}`),
  });
  await asSomebody(() =>
    new ProcessQueue(store, { enqueue: async () => undefined }).begin('unpacking', { jars: ['a'] }),
  );
  const id = (await store.unfinished())[0]?.id ?? '';
  await expect(runner.run(process, id, async () => undefined)).rejects.toThrow(PartsRefused);
  expect(ends).toEqual([]);
  await runner.run(process, id, async () => undefined);
  expect(ends).toEqual(['a service:tests']);
});

it('is finished at once where nothing is due', async () => {
  const { store, begin, run } = setUp();
  await run(await begin());
  expect(await store.unfinished()).toEqual([]);
});

describe('work', () => {
  const withJobs = (enqueue: Jobs['enqueue']) => {
    const store = new MemoryWork();
    return { store, queue: new ProcessQueue(store, { enqueue }) };
  };

  it('is begun once by a command, however often that is repeated', async () => {
    const { store, queue } = withJobs(async () => undefined);
    await asSomebody(async () => {
      await queue.begin('unpacking', { jars: ['a'] });
      await queue.begin('unpacking', { jars: ['b'] });
      await queue.begin('cleaning', {});
    });
    expect((await store.unfinished()).map(({ process }) => process)).toEqual(['unpacking', 'cleaning']);
  });

  it('is due although the queue is away', async () => {
    const { store, queue } = withJobs(() => Promise.reject(new JobsAway(new Error('full'))));
    await asSomebody(() => queue.begin('unpacking', {}));
    expect(await store.unfinished('unpacking')).toHaveLength(1);
  });

  it('is not begun outside a command', () =>
    expect(withJobs(async () => undefined).queue.begin('unpacking', {})).rejects.toThrow('outside a command'));
});
