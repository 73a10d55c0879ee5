/** The document of `npm run demo -- --json FILE`; other programs rely on its fields. */
export type DemoReport = Readonly<{
  people: number;
  plans: number;
  reports: number;
  predikat: Readonly<Record<string, number>>;
  tpp: Readonly<{
    grossRupiah: number;
    deductionRupiah: number;
    netRupiah: number;
    /** Net, added up again from every person's explanation. */
    explanationRupiah: number;
    /** Net, added up again from the last column of the SIPD workbook. */
    workbookRupiah: number;
  }>;
  ikm: string;
  mutu: string;
  events: number;
  seconds: number;
  /** Path of the workbook. */
  workbook: string;
}>;
