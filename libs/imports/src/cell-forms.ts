import { trimmed } from '@kinerja/vocabulary';

/** A cell as the rules want to see it: the forms in which people print and spreadsheets write it made one. */
export type CellForm = (cell: string) => string;

/** Words; the blanks around them say nothing, nor does the apostrophe that keeps a spreadsheet from computing them. */
export const asText: CellForm = (cell) => trimmed(cell).replace(/^'(?=[=+\-@])/, '');

/** A number that is counted with. A spreadsheet marks what it must not touch by an apostrophe in front. */
export const asNumber: CellForm = (cell) => trimmed(trimmed(cell).replace(/^['’]/, ''));

/** NIP, NIK, account: digits, printed in groups. */
export const asDigits: CellForm = (cell) => asNumber(cell).replaceAll(/\s/g, '');

/** NPWP: digits, printed with dots and a dash (`09.254.294.3-407.000`). */
export const asDottedDigits: CellForm = (cell) => asDigits(cell).replaceAll(/[.-]/g, '');
