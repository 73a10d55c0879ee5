import { csvOf } from './csv';

it('writes what the Excel of Indonesian offices opens', () =>
  expect(
    csvOf([
      ['Nama', 'Bersih'],
      ['Siti', '100'],
    ]),
  ).toBe('\uFEFFNama;Bersih\r\nSiti;100\r\n'));

it('keeps marks, quotes and lines inside a cell', () =>
  expect(csvOf([['a;b', 'say "x"', 'two\nlines']])).toBe('\uFEFF"a;b";"say ""x""";"two\nlines"\r\n'));

it.each(['=1+1', '+62', '@cmd', '-x', '\tx'])('takes %p for text, not for a formula', (text) =>
  expect(csvOf([[text]])).toContain(`'${text}`),
);

it('leaves numbers below zero numbers', () => expect(csvOf([['-12', '-1,5']])).toBe('\uFEFF-12;-1,5\r\n'));
