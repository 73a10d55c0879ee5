import { readJson, UnexpectedShape } from '@kinerja/tooling';
import { compareMonths, controlSums, type ControlSums } from './control-sums';

const sums: ControlSums = {
  ...{ people: 40, plans: 40, reports: 800, predikat: { baik: 40 }, ikm: '83.61', mutu: 'B' },
  tpp: { grossRupiah: 10, deductionRupiah: 1, netRupiah: 9, explanationRupiah: 9, workbookRupiah: 9 },
};
const paid = { month: '2026-01', attempts: 3, sums };

it('finds two payrolls equal to the rupiah, or tells what the undisturbed one is', () => {
  expect(compareMonths([paid], [sums])).toEqual([{ ...paid, isEqual: true }]);
  const other = { ...sums, tpp: { ...sums.tpp, netRupiah: 8 } };
  expect(compareMonths([paid], [other])).toEqual([{ ...paid, isEqual: false, undisturbed: other }]);
});

it('takes no two reports for equal because both lack the same sum', () => {
  const report = { ...sums, tpp: { ...sums.tpp, netRupiah: undefined } };
  expect(() => readJson(controlSums, JSON.stringify(report), 'report')).toThrow(UnexpectedShape);
  expect(() => readJson(controlSums, '{}', 'report')).toThrow(UnexpectedShape);
});

it('refuses a month that nobody paid in peace', () =>
  expect(() => compareMonths([paid], [])).toThrow('the month 2026-01 was not paid in peace'));
