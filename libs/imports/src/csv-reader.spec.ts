import fc from 'fast-check';
import { CsvReader, type CsvRow } from './csv-reader';
import { importLimits } from './import-limits';

const rowsOf = (text: string, separator = ','): CsvRow[] => {
  const reader = new CsvReader(text, separator);
  const rows: CsvRow[] = [];
  for (let row = reader.next(); row; row = reader.next()) rows.push(row);
  return rows;
};
const written = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

it('reads back every table that is written after RFC 4180', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é', '😀'), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const text = rows.map((row) => row.map(written).join(',') + end).join('');
      expect(rowsOf(text).map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});

it('counts lines as an editor does, also behind a cell of two lines', () =>
  expect(rowsOf('a;b\r\n\r\n"c\nd";e\n"f";""', ';')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: [''] },
    { line: 3, cells: ['c\nd', 'e'] },
    { line: 5, cells: ['f', ''] },
  ]));

it.each([
  ['a quote within a cell', 'a\nIda "Bagus', 'stray-quote', 2],
  ['text behind a closing quote', 'a\n"Ida" Bagus', 'stray-quote', 2],
  ['a quote that nothing closes', 'a\n"Ida\nb\nc', 'open-quote', 2],
  ['a quote that closes far below', `"${'a\n'.repeat(importLimits.characters)}"`, 'open-quote', 1],
  ['a cell that is too long', `a\n${'x'.repeat(4_000_000)}`, 'cell-too-long', 2],
  ['a quoted cell that is too long', `"${'x'.repeat(4_000_000)}"`, 'cell-too-long', 1],
  ['quotes without end', '"'.repeat(4_000_001), 'cell-too-long', 1],
  ['a row that is too wide', `a\n${','.repeat(4_000_000)}`, 'too-many-cells', 2],
])('says the line of %s', (_, text, code, line) =>
  expect(() => rowsOf(text)).toThrow(expect.objectContaining({ code, line })),
);

it('reads no further than the bounds of one row', () => {
  const reader = new CsvReader(`${'x'.repeat(importLimits.characters)},`.repeat(2_000), ',');
  expect(() => reader.next()).toThrow('too-many-cells');
  expect(reader.position).toBeLessThanOrEqual(importLimits.cells * (importLimits.characters + 1));
});
