import { rupiah, type Rupiah } from '@kinerja/vocabulary';
import { rupiahInWords } from './explanation';
import type { Allowance } from './tpp.rules';

/** Positive is owed to the person (rapel), negative is to be paid back. */
export type Correction = Readonly<{
  grossRupiah: Rupiah;
  deductionRupiah: Rupiah;
  netRupiah: Rupiah;
  steps: readonly string[];
}>;

/** Rule TPP-014: a paid month stays as it is; what it should have been differs by this, due in a later run. */
export const correctionOf = (paid: Allowance, due: Allowance): Correction => {
  const grossRupiah = rupiah(due.grossRupiah - paid.grossRupiah);
  const deductionRupiah = rupiah(due.deductionRupiah - paid.deductionRupiah);
  const netRupiah = rupiah(due.netRupiah - paid.netRupiah);
  const inWords = (name: string, should: Rupiah, was: Rupiah) =>
    `Koreksi ${name}: ${rupiahInWords(should)} − ${rupiahInWords(was)} = ${rupiahInWords(should - was)} (TPP-014)`;
  return {
    grossRupiah,
    deductionRupiah,
    netRupiah,
    steps: [inWords('bruto', due.grossRupiah, paid.grossRupiah), inWords('diterima', due.netRupiah, paid.netRupiah)],
  };
};
