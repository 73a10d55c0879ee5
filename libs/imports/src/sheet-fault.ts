/**
 * A fault of a file, of its header or of one cell, and what would be right. `row` is the line of the file. The cell's own text is
 * not repeated: it may be a NIP or an account.
 */
export type SheetFault = Readonly<{ row: number; column?: string; problem: string; expected: string }>;
