import type { RawCell } from '../raw-row';
import { unescaped, type WorkbookParts } from './workbook-parts';

/** A cell as its XML states it. */
export type CellXml = { type: string; style: number; value: string; hasValue: boolean; hasFormula: boolean };

const DAY_MS = 86_400_000;
const LAST_SERIAL = 2_958_465;
/** Serial 1 is 1 January 1900; 60 is the 29 February of that year, which never was. */
const FIRST_DAY = Date.UTC(1899, 11, 31);
const FIRST_DAY_1904 = Date.UTC(1904, 0, 1);
const THE_DAY_THAT_NEVER_WAS = 60;

const dayOfSerial = (text: string, startsIn1904: boolean): RawCell => {
  const serial = Math.floor(Number(text));
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return { broken: 'cell-error' };
  const days = startsIn1904 || serial < THE_DAY_THAT_NEVER_WAS ? serial : serial - 1;
  const start = startsIn1904 ? FIRST_DAY_1904 : FIRST_DAY;
  return { day: new Date(start + days * DAY_MS).toISOString().slice(0, 10) };
};

const numberCell = ({ value, style }: CellXml, { showsDay, startsIn1904 }: WorkbookParts): RawCell => {
  if (!Number.isFinite(Number(value))) return { broken: 'cell-error' };
  return showsDay[style] === true ? dayOfSerial(value, startsIn1904) : { number: value };
};

type ReadCell = (cell: CellXml, parts: WorkbookParts) => RawCell;

const ownText: ReadCell = ({ value }) => unescaped(value);

/** By the type that a cell states; every other is a number. */
const readers: Readonly<Partial<Record<string, ReadCell>>> = {
  s: ({ value }, { strings }) => strings[Number(value)] ?? { broken: 'cell-error' },
  str: ownText,
  inlineStr: ownText,
  b: ({ value }) => (value === '1' ? 'TRUE' : 'FALSE'),
  e: () => ({ broken: 'cell-error' }),
  d: ({ value }) => ({ day: value.slice(0, 10) }),
};

const numberOrNothing: ReadCell = (cell, parts) => (cell.value === '' ? '' : numberCell(cell, parts));

/** A formula may come to an empty text, but not to nothing. */
const lacksValue = ({ type, value, hasValue, hasFormula }: CellXml): boolean =>
  hasFormula && type !== 'str' && !(hasValue && value !== '');

/** What a cell says; of a formula the value that was kept with it. */
export const cellOf = (cell: CellXml, parts: WorkbookParts): RawCell => {
  if (lacksValue(cell)) return { broken: 'formula-without-value' };
  return cell.hasValue ? (readers[cell.type] ?? numberOrNothing)(cell, parts) : '';
};

/** `BC12` is column 54 (from 0) of row 12. */
export const placeOf = (reference: string): Readonly<{ column: number; row: number }> | undefined => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) };
};
