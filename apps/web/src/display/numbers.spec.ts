import fc from 'fast-check';
import { decimalInIndonesian } from '@kinerja/vocabulary';
import {
  formatNumber,
  formatQuantity,
  formatRupiah,
  formatTenths,
  parseNumber,
  parseRupiah,
  shortRupiah,
  type NumberFault,
} from './numbers';

it.each([
  ['85.69', '85,69', '85.69'],
  ['2650', '2.650', '2,650'],
  ['1234567.50', '1.234.567,50', '1,234,567.50'],
  ['-2650.5', '\u22122.650,5', '\u22122,650.5'],
  ['0', '0', '0'],
])('writes %s as %s in Indonesian and %s in English', (decimal, id, en) => {
  expect([formatNumber(decimal, 'id'), formatNumber(decimal, 'en')]).toEqual([id, en]);
});

it('leaves out the zeros at the end of a quantity', () => {
  expect(formatQuantity('100.0', 'id')).toBe('100');
  expect(formatQuantity('100', 'id')).toBe('100');
  expect(formatQuantity('2.50', 'en')).toBe('2.5');
});

it('writes shares with one decimal', () => {
  expect(formatTenths(83.33, 'id')).toBe('83,3');
  expect(formatTenths(100, 'en')).toBe('100.0');
});

it('writes money with the marks of the language and its sign before the currency', () => {
  expect(formatRupiah(5_527_200, 'id')).toBe('Rp5.527.200');
  expect(formatRupiah(12_345_678_901n, 'en')).toBe('Rp12,345,678,901');
  expect(formatRupiah(-50_000, 'id')).toBe('\u2212Rp50.000');
});

it('shortens city totals without rounding them up', () => {
  expect(shortRupiah(950_000, 'id')).toEqual({ text: 'Rp950.000' });
  expect(shortRupiah(1_999_999, 'id')).toEqual({ text: 'Rp1,9', magnitude: 'million' });
  expect(shortRupiah(12_480_000_000, 'en')).toEqual({ text: 'Rp12.4', magnitude: 'billion' });
  expect(shortRupiah(1_300_000_000_000, 'id')).toEqual({ text: 'Rp1,3', magnitude: 'trillion' });
});

const digits = { whole: 9, fraction: 6 };

it.each([
  ['1.000', 'id', '1000'],
  ['1,5', 'id', '1.5'],
  ['1.000,25', 'id', '1000.25'],
  ['12 500', 'id', '12500'],
  ['007', 'id', '7'],
  ['2,50', 'id', '2.5'],
  ['1,000', 'en', '1000'],
  ['1.5', 'en', '1.5'],
  ['1,000.25', 'en', '1000.25'],
])('reads %s (%s) as %s', (typed, locale, decimal) => expect(parseNumber(typed, locale, digits)).toEqual({ decimal }));

const refused: readonly [string, string, NumberFault][] = [
  ['1.5', 'id', 'wrong-mark'],
  ['1.0000', 'id', 'wrong-mark'],
  ['0.500', 'id', 'wrong-mark'],
  ['1,000', 'id', 'ambiguous'],
  ['1.000', 'en', 'ambiguous'],
  ['1,5', 'en', 'wrong-mark'],
  ['', 'id', 'not-a-number'],
  ['dua', 'id', 'not-a-number'],
  ['-1', 'id', 'not-a-number'],
  ['1,', 'id', 'not-a-number'],
  ['1e3', 'en', 'not-a-number'],
  ['1234567890', 'id', 'too-long'],
];
it.each(refused)('does not take %p (%s): %s', (typed, locale, fault) =>
  expect(parseNumber(typed, locale, digits)).toEqual({ fault }),
);

/** Every quantity that a service keeps, without zeros at its end. */
const quantities = fc
  .tuple(fc.nat(999_999_999), fc.nat(999_999))
  .map(([whole, millionths]) => `${whole}.${String(millionths).padStart(6, '0')}`.replace(/\.?0+$/, ''));

it.each(['id', 'en'])('reads back what it writes (%s)', (locale) => {
  fc.assert(
    fc.property(quantities, (decimal) => {
      expect(parseNumber(formatQuantity(decimal, locale), locale, digits)).toEqual({ decimal });
    }),
  );
});

it('writes Indonesian as the services do', () => {
  fc.assert(
    fc.property(fc.oneof(quantities, fc.integer().map(String)), (decimal) => {
      expect(formatNumber(decimal, 'id')).toBe(decimalInIndonesian(decimal));
    }),
  );
});

it.each([
  ['Rp1.500.000', 'id', { decimal: '1500000' }],
  ['1500000', 'en', { decimal: '1500000' }],
  ['Rp 2,500', 'en', { decimal: '2500' }],
  ['1.500,50', 'id', { fault: 'too-long' }],
  ['seribu', 'id', { fault: 'not-a-number' }],
])('reads %s (%s) as whole rupiah', (typed, locale, read) => expect(parseRupiah(typed, locale)).toEqual(read));
