import { workbookOf } from '@kinerja/imports-fixtures';
import { below, isLucky, oneOf, type Random } from '@kinerja/tooling';
import { cellAttributes, cellNumbers, texts } from './poison';

/** What was done to a value, and the value. */
export type Bad<Value> = Readonly<{ kind: string; value: Value }>;

export const anyText = (random: Random, good: unknown): Bad<string> => {
  const [kind, make] = oneOf(random, Object.entries(texts));
  return { kind, value: make(random, good) };
};

const MOST_SPOILT = 3;

/** Mostly one below the header. */
const anyRow = (random: Random, rows: readonly unknown[]): number =>
  isLucky(random, 0.8) ? 1 + below(random, rows.length - 1) : 0;

const cellsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

/** A CSV with a cell of one or of several of its rows spoilt. */
export const spoiltSheet = (random: Random, csv: string): Bad<string> => {
  const rows = cellsOf(csv).map((cells) => [...cells]);
  const kinds = Array.from({ length: 1 + below(random, MOST_SPOILT) }, () => {
    const cells = rows[anyRow(random, rows)] ?? [];
    const column = below(random, cells.length);
    const { kind, value } = anyText(random, cells[column]);
    cells[column] = isLucky(random, 0.5) ? `"${value.replaceAll('"', '""')}"` : value;
    return kind;
  });
  return { kind: `cell: ${kinds[0] ?? ''}`, value: `${rows.map((cells) => cells.join(',')).join('\n')}\n` };
};

/** As its XML states it. */
type Cell = { r: string; t: string; s: string; inner: string };
type Row = { r: string; cells: Cell[] };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const written = (text: string): string => `<is><t>${escaped(text)}</t></is>`;
const nameOf = (column: number): string => String.fromCharCode(65 + column);

const goodRows = (csv: string): readonly Row[] =>
  cellsOf(csv).map((cells, at) => ({
    r: String(at + 1),
    cells: cells.map((text, column) => ({
      ...{ r: `${nameOf(column)}${at + 1}`, t: 'inlineStr', s: '0' },
      inner: written(text),
    })),
  }));

const xmlOf = ({ r, cells }: Row): string =>
  `<row r="${r}">${cells.map((cell) => `<c r="${cell.r}" t="${cell.t}" s="${cell.s}">${cell.inner}</c>`).join('')}</row>`;

type Way = (random: Random, cell: Cell, row: Row) => void;

/** What may be wrong with a cell or its row, by kind. */
const ways: Readonly<Record<string, Way>> = {
  'cell type': (random, cell) => {
    cell.t = oneOf(random, cellAttributes.t);
    cell.inner = `<v>${oneOf(random, ['0', '1', '', 'x'])}</v>`;
  },
  'row number': (random, _, row) => void (row.r = oneOf(random, cellAttributes.row)),
  'cell place': (random, cell) => void (cell.r = oneOf(random, cellAttributes.r)),
  style: (random, cell) => {
    cell.s = oneOf(random, cellAttributes.s);
    cell.t = 'n';
    cell.inner = `<v>${oneOf(random, ['46000', '-1', '99999999', '0.5'])}</v>`;
  },
  number: (random, cell) => {
    cell.t = 'n';
    cell.s = oneOf(random, ['0', '1']);
    cell.inner = `<v>${oneOf(random, cellNumbers)}</v>`;
  },
  text: (random, cell) => void (cell.inner = written(anyText(random, 'Seksi A').value)),
  'escaped text': (random, cell) =>
    void (cell.inner = written(oneOf(random, ['a_x0000_', '_xD83D_', '_xFFFF_', '_x']))),
  formula: (random, cell) => void (cell.inner = `<f>A1</f>${oneOf(random, ['', '<v/>', '<v>#REF!</v>', '<v>1</v>'])}`),
  'foreign element': (random, cell) =>
    void (cell.inner += oneOf(random, ['<c><v>1</v></c>', '</c>', '<row>', '<v>1</v><v>2</v>'])),
};

const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

/** The same lines as a workbook, in which what its XML says of some cells or rows is spoilt, or some of its bytes; base64. */
export const spoiltWorkbook = (random: Random, csv: string): Bad<string> => {
  const rows = goodRows(csv);
  const kinds = Array.from({ length: 1 + below(random, MOST_SPOILT) }, () => {
    const [kind, spoil] = oneOf(random, Object.entries(ways));
    const row = rows[anyRow(random, rows)];
    const cell = row && oneOf(random, row.cells);
    if (row && cell) spoil(random, cell, row);
    return kind;
  });
  const behind = isLucky(random, 0.1)
    ? `<mergeCells><mergeCell ref="${oneOf(random, cellAttributes.merge)}"/></mergeCells>`
    : '';
  const bytes = workbookOf({
    sheets: [{ data: rows.map(xmlOf).join(''), behind }],
    shared: ['<t>a</t>'],
    styles: STYLES,
  });
  const isBroken = isLucky(random, 0.1);
  if (isBroken) bytes[below(random, bytes.length)] = below(random, 256);
  return { kind: `workbook: ${isBroken ? 'broken byte' : (kinds[0] ?? '')}`, value: bytes.toString('base64') };
};
