import { dayInIndonesian, decimalInIndonesian, monthInIndonesian } from './indonesian';

it.each([
  ['85.69', '85,69'],
  ['2650', '2.650'],
  ['1234567.50', '1.234.567,50'],
  ['-2650.5', '\u22122.650,5'],
  [999, '999'],
  [12_345_678_901n, '12.345.678.901'],
])('writes %s as %s', (decimal, written) => expect(decimalInIndonesian(decimal)).toBe(written));

it('names months', () => {
  expect(monthInIndonesian('2026-10')).toBe('Oktober 2026');
  expect(dayInIndonesian('2026-05-01')).toBe('1 Mei 2026');
});

it('names each month of a year', () =>
  expect(Array.from({ length: 12 }, (_, n) => monthInIndonesian(`2026-${String(n + 1).padStart(2, '0')}`))).toEqual([
    ...['Januari 2026', 'Februari 2026', 'Maret 2026', 'April 2026', 'Mei 2026', 'Juni 2026'],
    ...['Juli 2026', 'Agustus 2026', 'September 2026', 'Oktober 2026', 'November 2026', 'Desember 2026'],
  ]));
