import fc from 'fast-check';
import { sampleSizeOf } from './sample-size.rules';

/** Population and sample, all rows of the published table (DOMAIN 10.4). */
const published = [
  [10, 10], [15, 14], [20, 19], [25, 24], [30, 28], [40, 36], [50, 44], [60, 52],
  [70, 59], [80, 66], [90, 73], [100, 80], [110, 86], [120, 92], [130, 97], [140, 103],
  [150, 108], [160, 113], [180, 123], [190, 127], [200, 132], [220, 140], [240, 148], [260, 155],
  [280, 162], [300, 169], [320, 175], [340, 181], [360, 186], [380, 191], [400, 196], [440, 205],
  [480, 214], [500, 217], [600, 234], [700, 248], [800, 260], [900, 269], [1000, 278], [1100, 285],
  [1200, 291], [1300, 297], [1400, 302], [1500, 306], [1700, 313], [2000, 322], [2400, 331], [2600, 335],
  [2800, 338], [3000, 341], [3500, 346], [4000, 351], [4500, 354], [5000, 357], [6000, 361], [8000, 367],
  [10000, 370], [20000, 377], [50000, 381], [1000000, 384],
] as const; // prettier-ignore

const sampleOf = (population: number): number => {
  const result = sampleSizeOf(population);
  if (!result.ok) throw new Error(result.reason.code);
  return result.value.sample;
};

it.each(published)('of %i people %i are asked (SKM-006)', (population, sample) =>
  expect(sampleOf(population)).toBe(sample),
);

it('says how the number came about', () =>
  expect(sampleSizeOf(300)).toEqual({
    ok: true,
    value: {
      sample: 169,
      steps: [
        'X² N P(1-P) = 3,841 × 300 × 0,5 × 0,5 = 288,0750',
        'd² (N-1) + X² P(1-P) = 0,0025 × 299 + 0,96025 = 1,70775',
        'S = 288,0750 / 1,70775 = 168,6869, dibulatkan ke bilangan terdekat = 169',
      ],
    },
  }));

it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses a population of %d', (population) =>
  expect(sampleSizeOf(population)).toMatchObject({
    ok: false,
    reason: { code: 'sample-size.no-population', field: 'population' },
  }),
);

it('never asks more people than there are, nor fewer for a larger population', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (population) => {
      expect(sampleOf(population)).toBeLessThanOrEqual(population);
      expect(sampleOf(population)).toBeGreaterThanOrEqual(1);
      expect(sampleOf(population + 1)).toBeGreaterThanOrEqual(sampleOf(population));
    }),
  ));
