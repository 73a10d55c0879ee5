import { formatRupiah, formatRupiahShort } from './rupiah';

it('sets dots between thousands', () => {
  expect(formatRupiah(0)).toBe('Rp0');
  expect(formatRupiah(999)).toBe('Rp999');
  expect(formatRupiah(5_527_200)).toBe('Rp5.527.200');
  expect(formatRupiah(12_345_678_901n)).toBe('Rp12.345.678.901');
});

it('puts the sign of a deduction before the currency', () => expect(formatRupiah(-50_000)).toBe('\u2212Rp50.000'));

it('shortens city totals without rounding them up', () => {
  expect(formatRupiahShort(950_000)).toBe('Rp950.000');
  expect(formatRupiahShort(1_999_999)).toBe('Rp1,9 juta');
  expect(formatRupiahShort(12_480_000_000)).toBe('Rp12,4 miliar');
  expect(formatRupiahShort(1_300_000_000_000)).toBe('Rp1,3 triliun');
});
