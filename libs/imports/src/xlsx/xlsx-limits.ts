/** What a workbook may come to, whatever its four megabytes hold. */
export const xlsxLimits = {
  entries: 1_000,
  /** All files within it together, as their directory states them; an entry that inflates to more than it states is broken. */
  inflatedBytes: 96 * 1024 * 1024,
  sharedStrings: 400_000,
  /** Of cells; Excel knows 65,490. */
  styles: 65_536,
  /** Of all cells together: a long text may be shared by every one of them. */
  characters: 16 * 1024 * 1024,
  sheets: 50,
  merges: 20_000,
  /** After so long its reading is ended. */
  ms: 20_000,
  /** Of the reading thread. */
  heapMegabytes: 256,
} as const;
