import { rupiah } from '@kinerja/vocabulary';
import vectors from '../vectors/ter.json';
import { calculateTer, terCategories, terRate } from './ter.rules';
import { terTable } from './ter.table';

it.each(vectors)('answers $in with $out (TPP-011)', ({ in: given, out }) => {
  const answer = calculateTer(given);
  expect(answer).toMatchObject({ ok: true, value: { ...out, taxRupiah: BigInt(out.taxRupiah) } });
});

it('has the 44, 40 and 41 rows of PMK 168/2023, rising, the last one open', () => {
  expect(terCategories.map((category) => terTable[category].length)).toEqual([44, 40, 41]);
  for (const category of terCategories) {
    const limits = terTable[category].map(([upTo]) => upTo);
    const rates = terTable[category].map(([, rate]) => Number(rate));
    expect(limits.at(-1)).toBeNull();
    expect(limits.slice(1, -1).every((limit, index) => (limit ?? 0n) > (limits[index] ?? 0n))).toBe(true);
    expect(rates.slice(1).every((rate, index) => rate > (rates[index] ?? 0))).toBe(true);
    expect(rates).not.toContain(5.5);
  }
});

it('gives each limit to its own row and the rupiah above it to the next', () => {
  for (const category of terCategories)
    terTable[category].slice(0, -1).forEach(([upTo, rate], index) => {
      expect(terRate(category, rupiah(upTo ?? 0n))).toBe(rate);
      expect(terRate(category, rupiah((upTo ?? 0n) + 1n))).toBe(terTable[category][index + 1]?.[1]);
    });
});

it.each([
  [{ category: 'D', grossRupiah: 1 }, 'category', 'not-allowed'],
  [{ category: 'A', grossRupiah: -1 }, 'grossRupiah', 'out-of-range'],
  [{ category: 'A', grossRupiah: 1.5 }, 'grossRupiah', 'wrong-type'],
  [{ category: 'A', grossRupiah: '5400000' }, 'grossRupiah', 'wrong-type'],
  [{ category: 'A' }, 'grossRupiah', 'missing'],
])('names the faulty field of %j', (given, field, code) =>
  expect(calculateTer(given)).toMatchObject({ ok: false, reason: { field, code } }),
);
