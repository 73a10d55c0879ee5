import { Ratio } from '@kinerja/kernel';
import fc from 'fast-check';
import { addTotals, meanIkm, noTotals, shareOf, type ServiceResult, type Totals } from './figures.rules';

const result = (ikm: string, respondents: number): ServiceResult => ({
  agency: 'dinsos',
  serviceId: 's',
  unitId: 'u',
  name: 'Layanan',
  title: 'SKM',
  from: '2026-10-01',
  to: '2026-10-31',
  respondents,
  ikm,
  mutu: 'B',
});
const totals = fc
  .record({ people: fc.nat(), rated: fc.nat(), baik: fc.nat(), netRupiah: fc.bigInt({ min: 0n, max: 10n ** 12n }) })
  .map(({ baik, ...rest }): Totals => ({ ...noTotals, ...rest, predikat: { ...noTotals.predikat, baik } }));

it('adds agencies field by field, in any order (MON-002)', () =>
  fc.assert(
    fc.property(totals, totals, totals, (a, b, c) => {
      expect(addTotals(a, noTotals)).toEqual(a);
      expect(addTotals(addTotals(a, b), c)).toEqual(addTotals(addTotals(c, a), b));
    }),
  ));

it('weighs indices by respondents and rounds once (MON-003)', () => {
  expect(meanIkm([])).toBeUndefined();
  expect(meanIkm([result('82.22', 40)])).toBe('82.22');
  expect(meanIkm([result('80.00', 100), result('90.00', 300)])).toBe('87.50');
  expect(meanIkm([result('80.00', 1), result('80.01', 1)])).toBe('80.01');
});

it('keeps a mean between the lowest and the highest index', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 2500, max: 10000 }), fc.integer({ min: 30, max: 5000 })), { minLength: 1 }),
      (pairs) => {
        const mean = Number(meanIkm(pairs.map(([ikm, n]) => result(Ratio.of(ikm, 100).toFixed(2), n))));
        const all = pairs.map(([ikm]) => ikm / 100);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...all));
        expect(mean).toBeLessThanOrEqual(Math.max(...all));
      },
    ),
  ));

it('states a share with one decimal, and none of nobody (MON-004)', () => {
  expect(shareOf(1, 8)).toBe('12.5');
  expect(shareOf(1, 3)).toBe('33.3');
  expect(shareOf(1, 16)).toBe('6.3');
  expect(shareOf(0, 0)).toBeUndefined();
});

it('adds every figure, each to its own (MON-002)', () => {
  const numbers = (...of: readonly number[]): Totals => {
    const [people, units, plansSubmitted, plansApproved, monthsClosed, reportsApproved, rated, tppPeople] = of as [number, number, number, number, number, number, number, number]; // prettier-ignore
    const predikat = {
      'sangat-baik': rated,
      baik: units,
      'butuh-perbaikan': people,
      kurang: tppPeople,
      'sangat-kurang': 1,
    };
    const money = { grossRupiah: BigInt(people), deductionRupiah: BigInt(units), netRupiah: BigInt(rated) };
    return {
      people,
      units,
      plansSubmitted,
      plansApproved,
      monthsClosed,
      reportsApproved,
      rated,
      tppPeople,
      predikat,
      ...money,
    };
  };
  const sum = addTotals(numbers(1, 2, 3, 4, 5, 6, 7, 8), numbers(10, 20, 30, 40, 50, 60, 70, 80));
  expect(sum).toEqual({
    ...numbers(11, 22, 33, 44, 55, 66, 77, 88),
    predikat: { 'sangat-baik': 77, baik: 22, 'butuh-perbaikan': 11, kurang: 88, 'sangat-kurang': 2 },
  });
});
