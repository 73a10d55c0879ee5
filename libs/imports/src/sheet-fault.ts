/**
 * A fault of a file, of its header or of one cell, and what would be right. `row` is the line of the file. `value`: the cell's own text,
 * cut, where its column may be told; it may be a NIP or an account.
 */
export type SheetFault = Readonly<{ row: number; column?: string; value?: string; problem: string; expected: string }>;

/** Of the name of a column. */
export const LONGEST_NAME = 60;
/** Of a cell's text, with a fault. */
export const LONGEST_VALUE = 60;
