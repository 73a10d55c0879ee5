import { doubledPause, Loop } from './loop';

const errors: unknown[] = [];
const onError = (error: unknown) => void errors.push(error);
const rounds: number[] = [];
const begun = () => rounds.map((at) => at - start);
let start = 0;

beforeEach(() => {
  jest.useFakeTimers();
  start = Date.now();
  [errors.length, rounds.length] = [0, 0];
});
afterEach(() => jest.useRealTimers());

/** Notes when each round begins, and takes so long. */
const working =
  (ms = 0, answer: () => unknown = () => undefined) =>
  async () => {
    rounds.push(Date.now());
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    return answer();
  };

it('begins at once and goes on at its beat, however long a round takes', async () => {
  const loop = new Loop(working(30), { everyMs: 100, onError }).start();
  await jest.advanceTimersByTimeAsync(310);
  expect(begun()).toEqual([0, 100, 200, 300]);
  await Promise.all([loop.stop(), jest.advanceTimersByTimeAsync(30)]);
});

it('skips the beats that a long round passed over, and never does two at a time', async () => {
  const loop = new Loop(working(250), { everyMs: 100, onError }).start();
  await jest.advanceTimersByTimeAsync(650);
  expect(begun()).toEqual([0, 300, 600]);
  await Promise.all([loop.stop(), jest.advanceTimersByTimeAsync(250)]);
});

it('waits before its first round where it is told to', async () => {
  const loop = new Loop(working(), { everyMs: 100, firstMs: 40, onError }).start();
  await jest.advanceTimersByTimeAsync(250);
  expect(begun()).toEqual([40, 140, 240]);
  await loop.stop();
});

it('goes on at once while there is more to do', async () => {
  const loop = new Loop(
    working(10, () => rounds.length < 3),
    { everyMs: 100, onError },
  ).start();
  await jest.advanceTimersByTimeAsync(110);
  expect(begun()).toEqual([0, 10, 20, 100]);
  await Promise.all([loop.stop(), jest.advanceTimersByTimeAsync(10)]);
});

it('comes early when it is woken, also during a round, and keeps its beat', async () => {
  const loop = new Loop(working(10), { everyMs: 100, onError }).start();
  await jest.advanceTimersByTimeAsync(50);
  loop.wake();
  await jest.advanceTimersByTimeAsync(5);
  loop.wake();
  await jest.advanceTimersByTimeAsync(50);
  expect(begun()).toEqual([0, 50, 60, 100]);
  await Promise.all([loop.stop(), jest.advanceTimersByTimeAsync(10)]);
});

it('tells of what a round throws and comes again at the next beat', async () => {
  const loop = new Loop(working(0, () => { throw new Error('away'); }), { everyMs: 100, onError }).start(); // prettier-ignore
  await jest.advanceTimersByTimeAsync(110);
  expect(begun()).toEqual([0, 100]);
  expect(errors.map(String)).toEqual(['Error: away', 'Error: away']);
  await loop.stop();
});

it('comes again after a growing pause where there is one, whoever wakes it, and at its beat when all is well again', async () => {
  const fail = () => {
    if (rounds.length < 4) throw new Error('away');
  };
  const loop = new Loop(working(0, fail), { everyMs: 5_000, retryMs: doubledPause, onError }).start();
  await jest.advanceTimersByTimeAsync(100);
  loop.wake();
  await jest.advanceTimersByTimeAsync(5_000);
  expect(begun()).toEqual([0, 500, 1_500, 3_500, 5_000]);
  expect(Array.from({ length: 8 }, (_, failures) => doubledPause(failures + 1)).at(-1)).toBe(15_000);
  await loop.stop();
});

describe('when it is stopped', () => {
  it('waits for the round in hand, which is told, and begins no other', async () => {
    const loop = new Loop(
      working(30, () => true),
      { everyMs: 100, onError },
    ).start();
    await jest.advanceTimersByTimeAsync(10);
    expect(loop.stopping.aborted).toBe(false);
    let isEnded = false;
    const stopped = loop.stop().then(() => (isEnded = true));
    expect(loop.stopping.aborted).toBe(true);
    await jest.advanceTimersByTimeAsync(10);
    expect(isEnded).toBe(false);
    await jest.advanceTimersByTimeAsync(10);
    await stopped;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(begun()).toEqual([0]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('says nothing of what its end cut off', async () => {
    const cutOff = (stopping: AbortSignal) => new Promise<void>((_, reject) => stopping.addEventListener('abort', () => reject(new Error('cut off')))); // prettier-ignore
    const loop = new Loop(cutOff, { everyMs: 100, onError }).start();
    await loop.stop();
    expect(errors).toEqual([]);
  });

  it('ends a pause at once, also the first', async () => {
    const loop = new Loop(working(), { everyMs: 100, firstMs: 50, onError }).start();
    await loop.stop();
    expect(rounds).toEqual([]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('ends although it was never started', async () => {
    await new Loop(working(), { everyMs: 100, onError }).stop();
    expect(rounds).toEqual([]);
  });
});
