import { types } from 'node:util';
import fc from 'fast-check';
import { isHeaderLike, knownNames } from '../sheet-header';
import { columns } from '../sheet-columns';
import { workbookRows } from './workbook-rows';
import { textRow, workbookOf, zipOf, type Workbook } from './workbook.fixtures';

const known = knownNames({
  nip: columns.nip({ title: 'NIP', example: '1' }),
  nama: columns.text({ title: 'Nama', example: 'a' }, { max: 9 }),
});
const header = textRow('nip', 'nama');
const rowsOf = (bytes: Buffer) => workbookRows(bytes, (row) => isHeaderLike(row, known));
const rowsIn = async (workbook: Workbook) => (await rowsOf(workbookOf(workbook))).map(({ cells }) => cells);
/** The second row of a sheet that has this row below its header. */
const cellsOf = async (row: string, rest: Partial<Workbook> = {}) => (await rowsIn({ ...rest, sheets: [{ data: header + row }] }))[1]; // prettier-ignore

const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\\-mmm\\-yyyy;@"/><numFmt numFmtId="165" formatCode="0&quot;day&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>';
const numberOf = (style: number, value: string) =>
  `<row><c s="${style}"><v>${value}</v></c><c t="s"><v>0</v></c></row>`;

describe('cells of a workbook', () => {
  it.each([
    ['a date of Excel by number', 1, '46000', { day: '2025-12-09' }],
    ['a date by an own format', 2, '46000.5', { day: '2025-12-09' }],
    ['the first day Excel knows', 1, '1', { day: '1900-01-01' }],
    ['the first of March 1900, behind a day that never was', 1, '61', { day: '1900-03-01' }],
    ['a number whose format holds the word day', 3, '7', { number: '7' }],
    ['a time of day, which is no day', 4, '0.5', { number: '0.5' }],
    ['a number beyond every date', 1, '99999999', { broken: 'cell-error' }],
    ['a NIP as a number', 0, '1.98503152010012E+17', { number: '1.98503152010012E+17' }],
  ])('takes %s', async (_, style, value, cell) =>
    expect(await cellsOf(numberOf(style, value), { styles, shared: ['<t>a</t>'] })).toEqual([cell, 'a']),
  );

  it('counts from 1904 where the workbook says so', async () =>
    expect(await cellsOf(numberOf(1, '0'), { styles, shared: ['<t>a</t>'], properties: '<workbookPr date1904="1"/>' })).toEqual([{ day: '1904-01-01' }, 'a'])); // prettier-ignore

  it.each([
    ['a formula with its value', '<c t="str"><f>A1</f><v>Ayu</v></c>', 'Ayu'],
    ['a formula with a number', '<c><f>1+1</f><v>2</v></c>', { number: '2' }],
    ['a formula without a value', '<c><f>1+1</f></c>', { broken: 'formula-without-value' }],
    ['an error', '<c t="e"><v>#REF!</v></c>', { broken: 'cell-error' }],
    ['a truth', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['text in several fonts, without its reading aid', '<c t="s"><v>0</v></c>', 'Ni Luh'],
    ['an escaped NUL', '<c t="inlineStr"><is><t>a_x0000_</t></is></c>', 'a\u0000'],
    ['an escaped half of a character', '<c t="inlineStr"><is><t>a_xD83D_</t></is></c>', 'a\uD83D'],
    ['a shared text that is not there', '<c t="s"><v>9</v></c>', { broken: 'cell-error' }],
    ['a shared text by no number', '<c t="s"><v></v></c>', { broken: 'cell-error' }],
    ['a shared text by another writing of its number', '<c t="s"><v>0e0</v></c>', { broken: 'cell-error' }],
    ['a number with blanks around it', '<c><v> 12.50 </v></c>', { number: '12.50' }],
    ['a number of another language', '<c><v>0x1F</v></c>', { broken: 'cell-error' }],
    ['a number beyond all numbers', '<c><v>1e400</v></c>', { broken: 'cell-error' }],
    ['a number of 40 characters', `<c><v>0.${'1'.repeat(38)}</v></c>`, { number: `0.${'1'.repeat(38)}` }],
    ['a number of 41 characters', `<c><v>0.${'0'.repeat(38)}1</v></c>`, { broken: 'cell-too-long' }],
    ['a number of a million characters', `<c><v>0.${'0'.repeat(1_000_000)}1</v></c>`, { broken: 'cell-too-long' }],
    ['a day', '<c t="d"><v>2026-10-31T00:00:00</v></c>', { day: '2026-10-31' }],
    ['a day that is none', '<c t="d"><v>=cmd|calc</v></c>', { broken: 'cell-error' }],
    ['a type that is a word of the language', '<c t="constructor"><v>1</v></c>', { number: '1' }],
    ['another such type', '<c t="toString"><v>1</v></c>', { number: '1' }],
    ['a style that is none', '<c s="x"><v>1</v></c>', { number: '1' }],
  ])('takes %s', async (_, cell, said) => {
    const shared = ['<r><t>Ni </t></r><r><t>Luh</t></r><rPh><t>nilu</t></rPh>'];
    expect(await cellsOf(`<row>${cell}<c t="inlineStr"><is><t>x</t></is></c></row>`, { shared })).toEqual([said, 'x']);
  });

  it('names cells that are merged, but for the first, which has the value', async () => {
    const sheet = { data: `${header}${textRow('1', 'a')}${textRow('2', '')}`, behind: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>' }; // prettier-ignore
    expect(await rowsIn({ sheets: [sheet] })).toEqual([
      ['nip', 'nama'],
      ['1', 'a'],
      ['2', { broken: 'merged-cell', text: 'a' }],
    ]);
  });

  it('keeps the lines of the file, leaves blank rows out and fills up short ones', async () => {
    const data = `<row r="1"><c r="A1" t="inlineStr"><is><t>nip</t></is></c><c r="B1" t="inlineStr"><is><t>nama</t></is></c></row><row r="5"><c r="A5"><v>1</v></c></row><row r="9"><c r="A9" s="1"/></row>`;
    expect(await rowsOf(workbookOf({ sheets: [{ data }] }))).toEqual([
      { line: 1, cells: ['nip', 'nama'] },
      { line: 5, cells: [{ number: '1' }, ''] },
    ]);
  });
});

describe('the places of rows and cells', () => {
  const at = (r: string, cells = '<c><v>1</v></c>') => `<row r="${r}">${cells}</row>`;
  const linesIn = async (data: string) => (await rowsOf(workbookOf({ sheets: [{ data }] }))).map(({ line }) => line);
  const unreadable = { code: 'unreadable-workbook' };

  it('go on counting where rows do not say theirs', async () =>
    expect(await linesIn(`<row r="3">${'<c t="inlineStr"><is><t>nip</t></is></c>'.repeat(2)}</row>${textRow('1')}${at('9')}${textRow('1')}`)).toEqual([3, 4, 9, 10])); // prettier-ignore

  it.each(['NaN', 'x', '0', '-1', '1.5', '1e2', '', ' 3', '1048577', '99999999999999999999', '0x9'])(
    'are no row "%s"',
    (r) => expect(linesIn(header + at(r))).rejects.toMatchObject(unreadable),
  );
  it.each([
    ['twice the same row', at('2') + at('2')],
    ['a row above the one before', at('5') + at('3')],
    ['a row of the header again', at('1')],
    ['a row behind the last one there is', `${at('1048576')}<row><c><v>1</v></c></row>`],
    ['a cell in no column', at('2', '<c r="2"><v>1</v></c>')],
    ['a cell in a column of no name', at('2', '<c r="É2"><v>1</v></c>')],
    ['twice the same cell', at('2', '<c r="A2"><v>1</v></c><c r="A2"><v>2</v></c>')],
    ['a cell before the one before', at('2', '<c r="B2"><v>1</v></c><c r="A2"><v>2</v></c>')],
  ])('are not %s', (_, rows) => expect(linesIn(header + rows)).rejects.toMatchObject(unreadable));

  it.each(['x', 'A1:', 'B2:A1', 'A1:B1048577', 'A0:B2', 'A1:B2:C3'])('have no cells merged over "%s"', (ref) =>
    expect(
      rowsIn({ sheets: [{ data: header + textRow('1', 'a'), behind: `<mergeCell ref="${ref}"/>` }] }),
    ).rejects.toMatchObject(unreadable),
  );
  it('have cells merged far beyond the last row without looking for each of them', async () => {
    const last = '<row r="1048576"><c><v>1</v></c></row>';
    const behind = '<mergeCell ref="C1:C1048576"/>'.repeat(20_000);
    expect(await rowsIn({ sheets: [{ data: header + last, behind }] })).toHaveLength(2);
  });
  it('have no cell merged more often than there are cells', () => {
    const data = header + textRow('1', 'a').repeat(20_000);
    const behind = '<mergeCell ref="A2:B20001"/>'.repeat(20_000);
    return expect(rowsIn({ sheets: [{ data, behind }] })).rejects.toMatchObject(unreadable);
  });
});

describe('a workbook of several sheets', () => {
  const other = { data: textRow('Kolom', 'Isi') };
  it('is read where the header is', async () =>
    expect(await rowsIn({ sheets: [other, { data: header + textRow('1', 'a') }] })).toHaveLength(2));
  it('says so when none has it, or two', async () => {
    await expect(rowsIn({ sheets: [other, other] })).rejects.toMatchObject({ code: 'no-matching-sheet' });
    await expect(rowsIn({ sheets: [{ data: header }, { data: header }] })).rejects.toMatchObject({ code: 'several-sheets' }); // prettier-ignore
  });
  it('is empty when all are', async () => expect(await rowsIn({ sheets: [{ data: '' }] })).toEqual([]));
});

describe('bounds', () => {
  it.each<readonly [string, string, Workbook]>([
    ['rows', 'too-many-rows', { sheets: [{ data: header + textRow('1', 'a').repeat(20_001) }] }],
    ['cells of a row', 'too-many-cells', { sheets: [{ data: `<row><c r="XFD1"><v>1</v></c></row>` }] }],
    ['characters of a cell', 'cell-too-long', { sheets: [{ data: textRow('x'.repeat(2_001)) }] }],
    ['characters in all, in numbers', 'too-large', {
      sheets: [{ data: header + `<row>${`<c><v>0.${'1'.repeat(37)}</v></c>`.repeat(60)}</row>`.repeat(8_000) }],
    }],
    ['styles', 'too-large', { sheets: [{ data: header }], styles: `<cellXfs>${'<xf/>'.repeat(65_537)}</cellXfs>` }],
    ['characters in all, shared by every cell', 'too-large', {
      sheets: [{ data: header + `<row>${'<c t="s"><v>0</v></c>'.repeat(60)}</row>`.repeat(2_000) }],
      shared: [`<t>${'x'.repeat(2_000)}</t>`],
    }],
  ])('end the reading at too many %s', (_, code, workbook) => expect(rowsIn(workbook)).rejects.toMatchObject({ code })); // prettier-ignore

  it('hold a bomb by what its directory states, and by what it states too little', async () => {
    const bomb = Buffer.alloc(120 * 1024 * 1024, ' ');
    await expect(rowsOf(zipOf([{ name: 'xl/workbook.xml', text: bomb }]))).rejects.toMatchObject({ code: 'too-large' });
    const liar = zipOf([{ name: 'xl/workbook.xml', text: bomb, statedSize: 1_000 }]);
    await expect(rowsOf(liar)).rejects.toThrow('too many bytes');
  });

  it('do not expand entities', () => {
    const text = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>';
    return expect(rowsOf(zipOf([{ name: 'xl/workbook.xml', text }]))).rejects.toThrow();
  });
});

it('any bytes end in rows or in an error, never in anything else', async () => {
  const sound = workbookOf({ sheets: [{ data: header + textRow('1', 'a') }], shared: ['<t>a</t>'] });
  const broken = fc.tuple(fc.nat(sound.length - 1), fc.nat(255)).map(([at, byte]) => {
    const bytes = Buffer.from(sound);
    bytes[at] = byte;
    return bytes;
  });
  const anything = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.concat([Buffer.from('PK\x03\x04'), bytes]));
  await fc.assert(
    fc.asyncProperty(fc.oneof(broken, anything), async (bytes) => {
      const outcome = await rowsOf(bytes).catch((error: unknown) => error);
      expect(Array.isArray(outcome) || types.isNativeError(outcome)).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 60_000);
