/**
 * What one file may be, whichever import it is for. The largest agency of a large city, with its teachers, has about 10,000
 * people; 20,000 rows leave room, and 4 MiB are 200 bytes for each of them.
 */
export const importLimits = {
  /** As UTF-8. */
  bytes: 4 * 1024 * 1024,
  /** Below the header, blank ones not counted. */
  rows: 20_000,
  /** In one row; the list of SIASN has 69 columns, and agencies add their own. */
  cells: 128,
  /** Rows in which the header is looked for: letterheads and titles stand above it. */
  headerRows: 12,
  /** In one cell; our longest text has 200. */
  characters: 2_000,
  /** In a number of a workbook; a spreadsheet writes at most 17 digits and an exponent. */
  numberCharacters: 40,
  /** Faults that are told of one file; the others are counted. Who has so many will not read on. */
  faults: 1_000,
} as const;
