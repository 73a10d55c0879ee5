/** Why a workbook is read no further. */
export type XlsxTroubleCode =
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-cells'
  | 'cell-too-long'
  | 'no-matching-sheet'
  | 'several-sheets'
  | 'unreadable-workbook';

export class XlsxTrouble extends Error {
  override readonly name = 'XlsxTrouble';

  constructor(
    readonly code: XlsxTroubleCode,
    readonly row = 1,
  ) {
    super(`${code} in row ${row}`);
  }
}
