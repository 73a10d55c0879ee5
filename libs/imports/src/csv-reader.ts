import { importLimits } from './import-limits';

/** One row as it stands in the file. `line` counts as an editor does; a quoted cell may go over several. */
export type CsvRow = Readonly<{ line: number; cells: readonly string[] }>;

export type CsvTroubleCode = 'stray-quote' | 'open-quote' | 'cell-too-long' | 'too-many-cells';

/** Why the rows from here on cannot be told apart. */
export class CsvTrouble extends Error {
  constructor(
    readonly code: CsvTroubleCode,
    readonly line: number,
  ) {
    super(`${code} in line ${line}`);
    this.name = 'CsvTrouble';
  }
}

const QUOTE = '"';
const isLineEnd = (sign: string | undefined): boolean => sign === '\n' || sign === '\r';
const lineBreaksIn = (text: string): number => text.split('\n').length - 1;

/**
 * Reads CSV (RFC 4180) one row at a time. Our own, for no library bounds the work of one row: csv-parse holds a row of any
 * width and copies it where its length differs, so that one row of four million separators stops a service.
 */
export class CsvReader {
  private at = 0;
  private line = 1;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  /** Characters read so far. */
  get position(): number {
    return this.at;
  }

  /** The next row, blank or not; undefined at the end. Reads at most `cells` times `characters`. @throws CsvTrouble. */
  next(): CsvRow | undefined {
    if (this.at >= this.text.length) return undefined;
    const { line } = this;
    const cells = [this.cell()];
    while (this.text[this.at] === this.separator) {
      if (cells.length === importLimits.cells) throw new CsvTrouble('too-many-cells', line);
      this.at += 1;
      cells.push(this.cell());
    }
    this.endRow();
    return { line, cells };
  }

  private cell(): string {
    return this.text[this.at] === QUOTE ? this.quoted() : this.plain();
  }

  private plain(): string {
    const from = this.at;
    for (let sign = this.text[from]; sign !== undefined && sign !== this.separator; sign = this.text[this.at]) {
      if (isLineEnd(sign)) break;
      if (sign === QUOTE) throw new CsvTrouble('stray-quote', this.line);
      if (this.at - from >= importLimits.characters) throw new CsvTrouble('cell-too-long', this.line);
      this.at += 1;
    }
    return this.text.slice(from, this.at);
  }

  /** Within quotes everything is text, and two quotes are one. */
  private quoted(): string {
    const { line } = this;
    const from = this.at + 1;
    let end = this.text.indexOf(QUOTE, from);
    while (end !== -1 && end - from <= importLimits.characters && this.text[end + 1] === QUOTE)
      end = this.text.indexOf(QUOTE, end + 2);
    if (end === -1) throw new CsvTrouble('open-quote', line);
    const text = this.text.slice(from, end);
    const breaks = lineBreaksIn(text);
    if (text.length > importLimits.characters) throw new CsvTrouble(breaks > 0 ? 'open-quote' : 'cell-too-long', line);
    this.at = end + 1;
    this.line += breaks;
    if (!this.isAtCellEnd()) throw new CsvTrouble('stray-quote', line);
    return text.replaceAll('""', QUOTE);
  }

  private isAtCellEnd(): boolean {
    const sign = this.text[this.at];
    return sign === undefined || sign === this.separator || isLineEnd(sign);
  }

  private endRow(): void {
    this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
    this.line += 1;
  }
}
