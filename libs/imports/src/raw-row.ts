/** Why a spreadsheet's cell has no text that could be taken. */
export type Breakage = 'formula-without-value' | 'cell-error' | 'cell-too-long' | 'merged-cell';

/**
 * A cell as a file holds it: text, or what a spreadsheet has made of it. `number`: its digits as they stand in the file
 * (`1.98503152010012E+17`); `day`: YYYY-MM-DD.
 */
export type RawCell =
  | string
  | Readonly<{ number: string }>
  | Readonly<{ day: string }>
  /** `text`: of merged cells near the top, what the first of them says; a header may be merged. */
  | Readonly<{ broken: Breakage; text?: string }>;

/** One row as it stands in the file. `line` counts as an editor does; a quoted cell of a CSV may go over several. */
export type RawRow = Readonly<{ line: number; cells: readonly RawCell[] }>;
