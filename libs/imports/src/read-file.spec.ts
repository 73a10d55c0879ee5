import { importLimits } from './import-limits';
import { readRows } from './read-file';
import { linesOf, sheet, type SheetLine } from './sheet';
import { columns } from './sheet-columns';
import { csvTemplate, xlsxTemplate } from './files/template';
import { csvText, harmless } from './files/csv-text';
import { faultyRowsFile } from './files/faulty-rows';
import { MOST_IN_A_TURN, watchingTurns } from './watched-turns.fixtures';
import { textRow, workbookOf, zipOf } from './xlsx/workbook.fixtures';

const people = sheet('Pegawai', {
  nip: columns.nip({ title: 'Nomor Induk Pegawai', example: '198503152010012007' }),
  nama: columns.text({ title: 'Nama', example: 'Ni Luh Contoh' }, { max: 50 }),
  mulai: columns.day({ title: 'Mulai tugas', example: '31-12-2026', presence: 'optional' }),
});
const header = textRow('N I P'.replaceAll(' ', ''), 'Nama', 'Mulai Tugas');
const read = async (file: Uint8Array | string) => {
  const rows = await readRows(file, people);
  return rows.ok ? linesOf(rows.value, people) : { ok: false as const, reason: [rows.reason] };
};
const faultsOf = async (file: Uint8Array | string) => {
  const lines = await read(file);
  return lines.ok ? lines.value.flatMap(({ faults }) => faults) : lines.reason;
};

it('reads an XLSX and a CSV of the same people alike', async () => {
  const [xlsx, csv] = [
    workbookOf({ sheets: [{ data: header + textRow('199001012015011001', 'Ayu', '01-02-2026') }] }),
    'nip;nama;mulai\r\n199001012015011001;Ayu;2026-02-01\r\n',
  ];
  const values = { nip: '199001012015011001', nama: 'Ayu', mulai: '2026-02-01' };
  for (const file of [xlsx, csv, Buffer.from(csv), Buffer.from(`\uFEFF${csv}`, 'utf16le')])
    expect(await read(file)).toMatchObject({ ok: true, value: [{ row: 2, values, faults: [] }] });
});

it('names the cell whose NIP Excel has rounded, and the date that it made of a name', async () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const data = `${header}<row><c><v>1.98503152010012E+17</v></c><c s="1"><v>46000</v></c></row>`;
  expect(await faultsOf(workbookOf({ sheets: [{ data }], styles }))).toEqual([
    { row: 2, column: 'nip', problem: 'digits-lost', expected: expect.any(String) },
    { row: 2, column: 'nama', problem: 'became-a-day', expected: expect.any(String) },
  ]);
});

it.each([
  ['of another encoding', Buffer.from('nip;nama;mulai\n199001012015011001;Jos\xe9;', 'latin1'), 'not-utf-8'],
  ['of old Excel, or with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-workbook'],
  ['that is a broken ZIP', Buffer.from('PK\x03\x04 and nothing'), 'unreadable-workbook'],
  ['that is a ZIP of something else', zipOf([{ name: 'a.txt', text: 'a' }]), 'unreadable-workbook'],
  ['that is a page of HTML', '<html><table><tr><td>nip', 'page-not-sheet'],
  ['that is a page called .xls', Buffer.from('\uFEFF <!DOCTYPE html>'), 'page-not-sheet'],
  ['that is a PDF', Buffer.from('%PDF-1.7'), 'other-file'],
  ['that is a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'other-file'],
  ['with the example of the template', Buffer.from(csvTemplate(people)), 'example-row'],
])('tells one fault of a file %s', async (_, file, problem) =>
  expect(await faultsOf(file)).toMatchObject([{ problem }]),
);

it('is one clear answer to a bomb, in a thread of its own that ends', async () => {
  const bomb = zipOf([{ name: 'xl/workbook.xml', text: Buffer.alloc(150 * 1024 * 1024) }]);
  await expect(read(bomb)).rejects.toMatchObject({ status: 413, code: 'import.too-large' });
  await expect(read(Buffer.alloc(importLimits.bytes + 1))).rejects.toMatchObject({ status: 413 });
});

it.each([
  [
    'as many rows as a file may have',
    textRow('199001012015011001', 'Ni Luh Ayu', '01-02-2026').repeat(importLimits.rows),
    importLimits.rows,
  ],
  ['rows of the longest text', textRow('x'.repeat(2_000), 'x'.repeat(2_000), 'x'.repeat(2_000)).repeat(2_000), 2_000],
  ['rows of the longest numbers', `<row>${`<c><v>0.${'1'.repeat(38)}</v></c>`.repeat(60)}</row>`.repeat(6_000), 6_000],
])(
  'hands the event loop on while it reads a workbook of %s',
  async (_, rows, length) => {
    const file = workbookOf({ sheets: [{ data: header + rows }] });
    const { answer, done, heaviest } = await watchingTurns(() => read(file));
    expect(answer).toMatchObject({ ok: true, value: { length } });
    const said = rows.length / 4;
    expect(done).toEqual({ workbook: expect.any(Number), lines: expect.any(Number) });
    expect(Math.min(done.workbook ?? 0, done.lines ?? 0)).toBeGreaterThan(said);
    expect(heaviest).toBeLessThan(MOST_IN_A_TURN);
  },
  60_000,
);

it('gives a template that it reads itself, but for its example', async () => {
  expect(await faultsOf(await xlsxTemplate(people))).toMatchObject([{ row: 2, problem: 'example-row' }]);
});

it('gives faulty rows back with words, and takes them corrected, with the column of words still there', async () => {
  const cells = { nip: '1', nama: '=HYPERLINK("x")', mulai: '' };
  const faults = [{ row: 2, column: 'nip', problem: 'wrong-length', expected: '18 digits' }];
  const line: SheetLine = { row: 2, cells, values: {}, faults };
  const rows = await readRows(await faultyRowsFile(people, [{ line, faults }], {}), people);
  expect(rows).toMatchObject({
    value: [{ cells: ['nip', 'nama', 'mulai', 'kesalahan'] }, { cells: ['1', cells.nama, '', 'nip: jumlah angka tidak sesuai'] }], // prettier-ignore
  });
  const corrected = 'nip;nama;mulai;kesalahan\n199001012015011001;Ayu;;nip: jumlah angka tidak sesuai';
  expect(await faultsOf(corrected)).toEqual([]);
});

it.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-cmd|calc', "'-cmd|calc"],
  ['-', '-'],
  ['-5', '-5'],
  ['+62', '+62'],
  ['Ayu', 'Ayu'],
])('writes %s into a CSV as %s, and reads it back as it was', async (cell, written) => {
  expect(harmless(cell)).toBe(written);
  const lines = await read(csvText([['nip', 'nama', 'mulai'], ['199001012015011001', cell, '']])); // prettier-ignore
  expect(lines).toMatchObject({ value: [{ values: { nama: cell } }] });
});
