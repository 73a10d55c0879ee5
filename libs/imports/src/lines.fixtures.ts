import { readRows, type SentFile } from './read-file';
import { linesOf, type Sheet, type SheetLine } from './sheet';
import type { Columns } from './sheet-columns';

/** The lines of a file below its header, as the rules of an import see them. @throws Error for a file without them. */
export const linesIn = async <C extends Columns>(file: SentFile, sheet: Sheet<C>): Promise<readonly SheetLine<C>[]> => {
  const rows = await readRows(file, sheet);
  const lines = rows.ok ? await linesOf(rows.value, sheet) : rows;
  if (!lines.ok) throw new Error(JSON.stringify(lines.reason));
  return lines.value;
};
