import { percentile } from './percentile';

it('is the value that so many do not exceed', () => {
  const values = [5, 1, 4, 2, 3];
  expect([0.2, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([1, 3, 5, 5]);
  expect(values).toEqual([5, 1, 4, 2, 3]);
});

it('is none of nothing', () => expect(percentile([], 0.5)).toBeUndefined());
