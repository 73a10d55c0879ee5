import { importLimits } from '../import-limits';
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

/** As XML Schema writes a double; none that a spreadsheet writes is longer than 25 characters. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

const numberCell = (text: string, style: number, { showsDay, startsIn1904 }: WorkbookParts): RawCell => {
  if (text.length > importLimits.numberCharacters) return { broken: 'cell-too-long' };
  if (!NUMBER.test(text) || !Number.isFinite(Number(text))) return { broken: 'cell-error' };
  return showsDay[style] === true ? dayOfSerial(text, startsIn1904) : { number: text };
};

type ReadCell = (cell: CellXml, parts: WorkbookParts) => RawCell;

const ownText: ReadCell = ({ value }) => unescaped(value);

const sharedText: ReadCell = ({ value }, { strings }) =>
  (/^\d{1,7}$/.test(value) ? strings[Number(value)] : undefined) ?? { broken: 'cell-error' };

const statedDay: ReadCell = ({ value }) => {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value.trim()) ?? [];
  return day === undefined ? { broken: 'cell-error' } : { day };
};

/** By the type that a cell states; every other is a number. */
const readers: ReadonlyMap<string, ReadCell> = new Map<string, ReadCell>([
  ['s', sharedText],
  ['str', ownText],
  ['inlineStr', ownText],
  ['b', ({ value }) => (value === '1' ? 'TRUE' : 'FALSE')],
  ['e', () => ({ broken: 'cell-error' })],
  ['d', statedDay],
]);

const numberOrNothing: ReadCell = ({ value, style }, parts) => {
  const text = value.trim();
  return text === '' ? '' : numberCell(text, style, parts);
};

/** A formula may come to an empty text, but not to nothing. */
const lacksValue = ({ type, value, hasValue, hasFormula }: CellXml): boolean =>
  hasFormula && type !== 'str' && !(hasValue && value !== '');

/** What a cell says; of a formula the value that was kept with it. */
export const cellOf = (cell: CellXml, parts: WorkbookParts): RawCell => {
  if (lacksValue(cell)) return { broken: 'formula-without-value' };
  return cell.hasValue ? (readers.get(cell.type) ?? numberOrNothing)(cell, parts) : '';
};
