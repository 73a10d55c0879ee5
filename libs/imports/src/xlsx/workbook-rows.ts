import { importLimits } from '../import-limits';
import type { RawRow } from '../raw-row';
import { sheetRows } from './sheet-rows';
import { workbookParts, type WorkbookParts } from './workbook-parts';
import { XlsxTrouble } from './xlsx-trouble';
import { ZipEntries } from './zip-entries';

type Found = Readonly<{ path: string; hasRows: boolean; hasHeader: boolean }>;
type IsHeader = (row: RawRow) => boolean;

const rowsAt = async (
  zip: ZipEntries,
  path: string,
  { parts, most }: Readonly<{ parts: WorkbookParts; most?: number }>,
) => {
  const chunks = await zip.chunksOf(path);
  return chunks ? sheetRows(chunks, parts, most) : [];
};

/** The sheet with the header; of a workbook with one filled sheet that one, whatever stands in it. */
const chosen = (sheets: readonly Found[]): string | undefined => {
  const [matching, filled] = [sheets.filter(({ hasHeader }) => hasHeader), sheets.filter(({ hasRows }) => hasRows)];
  if (matching.length > 1) throw new XlsxTrouble('several-sheets');
  if (matching.length === 0 && filled.length > 1) throw new XlsxTrouble('no-matching-sheet');
  return (matching[0] ?? filled[0])?.path;
};

/** The rows of the sheet whose header is the one that is looked for. @throws XlsxTrouble, and what broken files make others throw. */
export const workbookRows = async (bytes: Buffer, isHeader: IsHeader): Promise<readonly RawRow[]> => {
  const zip = await ZipEntries.open(bytes);
  const parts = await workbookParts(zip);
  const sheets: Found[] = [];
  for (const path of parts.sheets) {
    const rows = await rowsAt(zip, path, { parts, most: importLimits.headerRows });
    sheets.push({ path, hasRows: rows.length > 0, hasHeader: rows.some(isHeader) });
  }
  const path = chosen(sheets);
  return path === undefined ? [] : rowsAt(zip, path, { parts });
};
