import { measure, median, onceRow, quantile, rowOf } from './measure';

it('takes the middle of what was measured, whatever its order, and nothing of nothing', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([1, 2, 3, 4], 0.99)).toBe(4);
  expect(median([])).toBe(0);
});

it('makes one row of the rounds', () =>
  expect(
    rowOf({ subject: 'kinerja', load: 16, unit: 'events/s' }, [
      { rate: 100, p50: 1, p99: 5 },
      { rate: 300, p50: 3, p99: 9 },
      { rate: 200, p50: 2, p99: 7 },
    ]),
  ).toEqual({
    ...{ subject: 'kinerja', load: 16, unit: 'events/s', median: 200, p50Ms: 2, p99Ms: 7, rounds: [100, 300, 200] },
  }));

it('leaves out what was not measured', () =>
  expect(onceRow({ subject: 'fill', load: 10, unit: 's' }, 4)).toMatchObject({ median: 4, p50Ms: null, rounds: [4] }));

it('lets every writer wait for its answer and counts what was written', async () => {
  let [inside, most] = [0, 0];
  const append = async (): Promise<number> => {
    most = Math.max(most, (inside += 1));
    await new Promise(setImmediate);
    inside -= 1;
    return 2;
  };
  expect((await measure(append, 3, 20)).rate).toBeGreaterThan(0);
  expect(most).toBe(3);
});
