import { importLimits } from '../import-limits';
import type { RawCell, RawRow } from '../raw-row';
import { charactersOf } from '../weight';
import { markMerged } from './merged-cells';
import { columnAfter, rowAfter } from './row-places';
import { cellOf, type CellXml } from './sheet-cells';
import type { WorkbookParts } from './workbook-parts';
import { xlsxLimits } from './xlsx-limits';
import { XlsxTrouble } from './xlsx-trouble';
import { walkXml } from './xml-walk';

type Attributes = Readonly<Record<string, string>>;

const isBlank = (cell: RawCell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Of a cell's text as XML writes it, where seven characters may stand for one: what is cut has too many anyway. */
const LONGEST_WRITTEN = 7 * importLimits.characters + 1;

/** Gathers the rows of one sheet that are not blank. */
class SheetRows {
  readonly rows: RawRow[] = [];
  private readonly merges: string[] = [];
  private line = 0;
  private cells: RawCell[] = [];
  private column = -1;
  private cell: CellXml | undefined;
  private isText = false;
  private characters = 0;

  constructor(private readonly parts: WorkbookParts) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'mergeCell') this.addMerge(attributes['ref'] ?? '');
    else this.openPart(name);
  }

  text(text: string): void {
    if (this.isText && this.cell) this.cell.value = (this.cell.value + text).slice(0, LONGEST_WRITTEN);
  }

  close(name: string): void {
    this.isText = false;
    if (name === 'c') this.closeCell();
    if (name === 'row') this.closeRow();
  }

  /** Rows leave out the blank cells at their end. */
  fillUp(): void {
    const width = Math.max(0, ...this.rows.slice(0, importLimits.headerRows).map(({ cells }) => cells.length));
    for (const { cells } of this.rows) while (cells.length < width) (cells as RawCell[]).push('');
  }

  /** @throws XlsxTrouble */
  markMerged(): void {
    markMerged(this.rows, this.merges);
  }

  private openRow({ r }: Attributes): void {
    this.line = rowAfter(this.line, r);
    this.cells = [];
    this.column = -1;
  }

  private openCell({ r, t = 'n', s = '0' }: Attributes): void {
    this.column = columnAfter(this.column, r, this.line);
    this.cell = { type: t, style: Number(s), value: '', hasValue: false, hasFormula: false };
  }

  /** Of a cell: its formula, its value or its text. */
  private openPart(name: string): void {
    this.isText = name === 'v' || name === 't';
    if (!this.cell) return;
    if (name === 'f') this.cell.hasFormula = true;
    if (this.isText) this.cell.hasValue = true;
  }

  private closeCell(): void {
    if (!this.cell) return;
    const value = cellOf(this.cell, this.parts);
    this.cell = undefined;
    if (isBlank(value)) return;
    if (this.column >= importLimits.cells) throw new XlsxTrouble('too-many-cells', this.line);
    this.count(value);
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = value;
  }

  private count(value: RawCell): void {
    const length = charactersOf(value);
    if (length > importLimits.characters) throw new XlsxTrouble('cell-too-long', this.line);
    this.characters += length;
    if (this.characters > xlsxLimits.characters) throw new XlsxTrouble('too-large');
  }

  private closeRow(): void {
    if (this.cells.some((cell) => !isBlank(cell))) this.rows.push({ line: this.line, cells: this.cells });
    if (this.rows.length > importLimits.rows + 1) throw new XlsxTrouble('too-many-rows', this.line);
  }

  private addMerge(reference: string): void {
    this.merges.push(reference);
    if (this.merges.length > xlsxLimits.merges) throw new XlsxTrouble('too-large');
  }
}

/** The rows of a sheet that are not blank, the header first; `most`: no more than the first so many. @throws XlsxTrouble */
export const sheetRows = async (
  chunks: AsyncIterable<Buffer>,
  parts: WorkbookParts,
  most = Infinity,
): Promise<readonly RawRow[]> => {
  const sheet = new SheetRows(parts);
  await walkXml(chunks, {
    open: (name, attributes) => sheet.open(name, attributes),
    text: (text) => sheet.text(text),
    close: (name) => sheet.close(name),
    isDone: () => sheet.rows.length >= most,
  });
  sheet.fillUp();
  sheet.markMerged();
  return sheet.rows.slice(0, most);
};
