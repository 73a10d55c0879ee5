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

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
/** Of old Excel, and of an XLSX with a password. */
const isOldOffice = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
/** What spreadsheets call "Unicode text". */
const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xfe);

const oldOffice: SheetFault = {
  row: 1,
  problem: 'old-workbook',
  expected: 'a workbook saved as .xlsx, without a password, or as CSV UTF-8',
};

/**
 * The rows of a CSV or XLSX that are not blank, the header first. Never more than a few milliseconds at a time.
 * @throws ProblemException 413 for a file beyond `importLimits`.
 */
export const readRows = async (file: SentFile, { columns }: Sheet): Promise<Result<readonly RawRow[], SheetFault>> => {
  if (typeof file === 'string') return csvRows(file);
  if (file.length > importLimits.bytes) throw tooLarge();
  if (isZip(file)) return xlsxRows(file, knownNames(columns));
  if (isOldOffice(file)) return err(oldOffice);
  return csvRows(new TextDecoder(isUtf16(file) ? 'utf-16le' : 'utf-8').decode(file));
};
