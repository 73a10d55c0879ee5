import { XlsxTrouble } from './xlsx-trouble';

/** Of a sheet; one that was written by a spreadsheet has none behind it. */
const LAST_ROW = 1_048_576;

/** `BC12` is column 54 (from 0) of row 12. */
export const placeOf = (reference: string): Readonly<{ column: number; row: number }> | undefined => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  const row = Number(digits);
  if (letters === undefined || !(row >= 1 && row <= LAST_ROW)) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row };
};

/** The number of a row, from 1. One that says none follows the one before it. @throws XlsxTrouble unless it stands behind that one. */
export const rowAfter = (before: number, stated: string | undefined): number => {
  const row = stated === undefined ? before + 1 : /^\d{1,7}$/.test(stated) ? Number(stated) : 0;
  if (row <= before || row > LAST_ROW) throw new XlsxTrouble('unreadable-workbook', before);
  return row;
};

/** The column of a cell, from 0, likewise. `row`: which it is in. */
export const columnAfter = (before: number, reference: string | undefined, row: number): number => {
  const column = reference === undefined ? before + 1 : (placeOf(reference)?.column ?? -1);
  if (column <= before) throw new XlsxTrouble('unreadable-workbook', row);
  return column;
};
