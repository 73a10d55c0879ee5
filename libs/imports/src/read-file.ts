import { err, type Result } from '@kinerja/kernel';
import { csvRows } from './csv-rows';
import { importLimits } from './import-limits';
import type { RawRow } from './raw-row';
import { tooLarge } from './refused-files';
import type { Sheet } from './sheet';
import type { SheetFault } from './sheet-fault';
import { knownNames } from './sheet-header';
import { xlsxRows } from './xlsx/read-xlsx';

/** A file as it was sent: the text of a CSV, or the bytes of a CSV or XLSX. */
export type SentFile = string | Uint8Array;

/** Bytes. */
const LOOKED_AT = 64;

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
/** Of old Excel, and of an XLSX with a password. */
const isOldOffice = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
/** Portals and machines call a page of HTML or of XML `.xls`. */
const isPage = (text: string): boolean => /^\uFEFF?\s*<[!?a-z]/i.test(text.slice(0, 100));
/** Of pictures, PDF and programs. */
const isBinary = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || bytes.subarray(0, LOOKED_AT).some((byte) => byte === 0);
/** What spreadsheets call "Unicode text". */
const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xfe);

const oldOffice: SheetFault = {
  row: 1,
  problem: 'old-workbook',
  expected: 'a workbook saved as .xlsx, without a password, or as CSV UTF-8',
};

const disguisedPage: SheetFault = {
  row: 1,
  problem: 'page-not-sheet',
  expected: 'a sheet; this is a web page with the name of one: open it in a spreadsheet and save it as .xlsx',
};
const otherFile: SheetFault = { row: 1, problem: 'other-file', expected: 'a workbook saved as .xlsx, or a CSV' };

const rowsOfText = async (text: string): Promise<Result<readonly RawRow[], SheetFault>> =>
  isPage(text) ? err(disguisedPage) : csvRows(text);

/**
 * The rows of a CSV or XLSX that are not blank, the header first. Never more than a few milliseconds at a time.
 * @throws ProblemException 413 for a file beyond `importLimits`.
 */
export const readRows = async (file: SentFile, { columns }: Sheet): Promise<Result<readonly RawRow[], SheetFault>> => {
  if (typeof file === 'string') return rowsOfText(file);
  if (file.length > importLimits.bytes) throw tooLarge();
  if (isZip(file)) return xlsxRows(file, knownNames(columns));
  if (isOldOffice(file)) return err(oldOffice);
  if (!isUtf16(file) && isBinary(file)) return err(otherFile);
  return rowsOfText(new TextDecoder(isUtf16(file) ? 'utf-16le' : 'utf-8').decode(file));
};
