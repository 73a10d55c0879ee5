const SEPARATOR = ';';
/** Tells spreadsheets that the file is UTF-8. */
const BOM = '\uFEFF';

const isPlainNumber = (cell: string): boolean => /^[+-]?\d+(?:[.,]\d+)?$/.test(cell);

/** A spreadsheet computes what begins like a formula, whoever wrote it; behind an apostrophe it is text. A lone dash is nothing to compute. */
export const harmless = (cell: string): string =>
  /^[=+\-@\t\r]./s.test(cell) && !isPlainNumber(cell) ? `'${cell}` : cell;

const written = (cell: string): string => {
  const text = harmless(cell);
  return /[";,\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** As spreadsheets in Indonesia open it. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((row) => `${row.map(written).join(SEPARATOR)}\r\n`).join('');
