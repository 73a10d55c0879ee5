import { everyMinute } from './every-minute';

const MINUTE_MS = 60_000;

/** Work that ends when the test says how. */
const rig = () => {
  const begun: { end: (error?: Error) => void }[] = [];
  const failures: string[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => begun.push({ end: (error) => (error ? reject(error) : resolve()) }));
  const minutes = everyMinute(work, (error) => failures.push(String(error)));
  return { begun, failures, minutes };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('begins within the first minute, and again within a minute after it has ended', async () => {
  const { begun, minutes } = rig();
  minutes.start();
  await jest.advanceTimersByTimeAsync(MINUTE_MS);
  expect(begun).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(5 * MINUTE_MS);
  expect(begun).toHaveLength(1);
  begun[0]?.end();
  await jest.advanceTimersByTimeAsync(MINUTE_MS);
  expect(begun).toHaveLength(2);
});

it('tells a failure and comes again', async () => {
  const { begun, failures, minutes } = rig();
  minutes.start();
  await jest.advanceTimersByTimeAsync(MINUTE_MS);
  begun[0]?.end(new Error('the database is away'));
  await jest.advanceTimersByTimeAsync(MINUTE_MS);
  expect(failures).toEqual(['Error: the database is away']);
  expect(begun).toHaveLength(2);
});

it('ends with the work in hand and leaves no timer behind', async () => {
  const { begun, minutes } = rig();
  minutes.start();
  await jest.advanceTimersByTimeAsync(MINUTE_MS);
  let hasStopped = false;
  const stopped = minutes.stop().then(() => (hasStopped = true));
  await jest.advanceTimersByTimeAsync(MINUTE_MS);
  expect([hasStopped, minutes.stopping.aborted]).toEqual([false, true]);
  begun[0]?.end();
  await stopped;
  expect(jest.getTimerCount()).toBe(0);
  expect(begun).toHaveLength(1);
});

it('never begins when it is stopped before', async () => {
  const { begun, minutes } = rig();
  minutes.start();
  await minutes.stop();
  await jest.advanceTimersByTimeAsync(2 * MINUTE_MS);
  expect(begun).toEqual([]);
});
