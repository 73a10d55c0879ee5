import { seededRandom } from './seeded-random';

const first = (seed: number, count: number): readonly number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

it('repeats itself for a seed and differs for another', () => {
  expect(first(1, 20)).toEqual(first(1, 20));
  expect(first(1, 20)).not.toEqual(first(2, 20));
  for (const number of first(3, 1_000)) expect(number >= 0 && number < 1).toBe(true);
});
