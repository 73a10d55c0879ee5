import { importLimits } from './import-limits';
import { readRows } from './read-file';
import { linesOf, readableCells, sheet } from './sheet';
import { columns } from './sheet-columns';

const told = (example: string) => ({ title: `Kolom ${example}`, example });
const people = sheet('Pegawai', {
  no_pegawai: columns.mark({ ...told('a'), synonyms: ['nomor pegawai'] }),
  nip: columns.digits(told('b'), {}),
  npwp: columns.digits(told('c'), { isDotted: true }),
  nama: columns.text(told('d'), { max: 200 }),
});
const header = Object.keys(people.columns).join(';');
const row = 'P-1;198503152010012007;091234567901000;Siti, M.Si';
const cells = { no_pegawai: 'P-1', nip: '198503152010012007', npwp: '091234567901000', nama: 'Siti, M.Si' };
const read = async (...lines: readonly string[]) => {
  const rows = await readRows(lines.join('\r\n'), people);
  return rows.ok ? linesOf(rows.value, people) : { ok: false as const, reason: [rows.reason] };
};
const sound = (line = 2) => ({ ok: true, value: [{ row: line, cells, values: cells, faults: [] }] });
const refused = (...faults: readonly object[]) => ({
  ok: false,
  reason: faults.map((one) => expect.objectContaining(one)),
});

it.each([
  ['a BOM', [`\uFEFF${header}`, row], 2],
  ['capitals and blanks in the header', [' No_Pegawai ; NIP;NPWP ;nama', row], 2],
  ["Excel's own line sep=;", ['sep=;', header, row], 3],
  ['other names of columns', ['Nomor  Pegawai;Kolom b; N.P.W.P.;NAMA'.replace('N.P.W.P.', 'kolom_c'), row], 2],
  ['a column of faults that came back', [`${header};kesalahan`, `${row};nip: kosong`], 2],
  ['tabs', [header.replaceAll(';', '\t'), row.replaceAll(';', '\t')], 2],
  ['a letterhead and titles above the header', ['PEMERINTAH KOTA;;;', '', 'DAFTAR PEGAWAI;;;', header, row], 5],
  ['commas', [header.replaceAll(';', ','), 'P-1,198503152010012007,091234567901000,"Siti, M.Si"'], 2],
  ['another order of columns', ['nama;npwp;nip;no_pegawai', row.split(';').toReversed().join(';')], 2],
  ['rows of separators at the end', [header, row, ';;;', ';;;', ''], 2],
  ['rows of blanks', [header, '', row, '   ', '\u00A0;;;'], 3],
  ['an empty column at the end', [`${header};`, `${row};`], 2],
  ['blank cells beyond the header', [header, `${row};;`], 2],
  ['printed forms', [header, "'P-1;'19850315 201001 2 007;09.123.456.7-901.000; Siti, M.Si "], 2],
  ['no-break spaces', [header, 'P-1;19850315\u00A0201001\u00A02\u00A0007;091234567901000;Siti, M.Si\u00A0'], 2],
])('reads a file with %s', async (_, lines, line) => expect(await read(...lines)).toEqual(sound(line)));

it.each([
  ['nothing', [''], [{ row: 1, problem: 'empty-file' }]],
  ['a header and nothing below it but blank rows', [header, '', ' ;'], [{ row: 1, problem: 'no-rows' }]],
  ['another header', ['a;b', '1;2'], [{ row: 1, problem: 'no-header' }]],
  ['a quote within a name', [header, row.replace('Siti', 'Siti "Ayu')], [{ row: 2, problem: 'stray-quote' }]],
  ['a column twice', [`${header};nama`, `${row};Ayu`], [{ row: 1, column: 'nama', problem: 'repeated-column' }]],
  [
    'a wrong and a missing column',
    [header.replace('nip', 'nik'), row],
    [
      { row: 1, column: 'nip', problem: 'missing-column' },
      { row: 1, column: 'nik', problem: 'unknown-column' },
    ],
  ],
  ['a very wide row', [header, ';'.repeat(4_000_000)], [{ row: 2, problem: 'too-many-cells' }]],
  ['a very long cell', [header, 'x'.repeat(4_000_000)], [{ row: 2, problem: 'cell-too-long' }]],
])('says what is wrong with %s', async (_, lines, faults) => expect(await read(...lines)).toEqual(refused(...faults)));

const faultsIn = async (line: string) => {
  const sheet = await read(header, line);
  return sheet.ok ? sheet.value.flatMap(({ faults }) => faults) : [];
};

it.each([
  ['padding with NUL (dBase)', row.replace('Siti', 'Siti\u0000\u0000'), 'nama', 'control-character'],
  ['NUL at the end of a number', row.replace('2007;', '2007\u0000;'), 'nip', 'control-character'],
  ['a line break', row.replace('Siti, M.Si', '"Siti\nM.Si"'), 'nama', 'control-character'],
  ['half of a surrogate pair', row.replace('Siti', 'Siti\uD83D'), 'nama', 'half-character'],
  ['bytes that were no UTF-8', row.replace('Siti', 'Jos\uFFFD'), 'nama', 'not-utf-8'],
])('names row and column of %s', async (_, line, column, problem) =>
  expect(await faultsIn(line)).toEqual([{ row: 2, column, problem, expected: expect.any(String) }]),
);

it.each(['P-1;198503152010012007', `${row};x`])('names the row with more or fewer cells: %s', async (line) =>
  expect(await faultsIn(line)).toEqual([{ row: 2, problem: 'cell-count', expected: '4 cells, as the header has' }]),
);

it('leaves cells that cannot be kept out of what is looked up', async () => {
  const sheet = await read(header, row, row.replace('P-1', 'P-2\u0000'), 'P-3\u0000', row.replace('P-1', 'P-4'));
  expect(sheet.ok && readableCells(sheet.value, 'no_pegawai')).toEqual(['P-1', 'P-4']);
});

describe('a file beyond the limits', () => {
  const facts = { mostBytes: importLimits.bytes, mostRows: importLimits.rows };
  it('has one row too many; blank ones do not count', async () => {
    const full = [header, ...Array.from({ length: importLimits.rows }, () => row)];
    expect(await read(...full, ';;;', '')).toMatchObject({ ok: true, value: { length: importLimits.rows } });
    await expect(read(...full, row)).rejects.toMatchObject({ status: 413, code: 'import.too-many-rows', facts });
  });
  it('has one byte too many, counted as UTF-8', async () => {
    const text = 'é'.repeat(importLimits.bytes / 2 - 2);
    expect(await read(text, '')).toEqual(refused({ problem: 'cell-too-long' }));
    await expect(read(text, 'a', '')).rejects.toMatchObject({ status: 413, code: 'import.too-large', facts });
  });
});
