import { err, ok, type Result } from '@kinerja/kernel';
import { golonganGroup, multiplyRupiah, rupiah, type Rupiah, type YearMonth } from '@kinerja/vocabulary';
import { rupiahInWords, step, type Explained } from './explanation';
import { fact, missing, type MissingFact, type PersonMonth } from './person-month';
import { percentRatio } from './percent';
import type { Percent, PolicyPack } from './policy-pack';
import { terRate, terTax } from './ter.rules';

/** Rules TPP-010 and TPP-011: the tax the allowance causes, as a negative step. */
export const incomeTax = (
  pack: PolicyPack,
  person: PersonMonth,
  gross: Rupiah,
): Result<Explained, readonly MissingFact[]> =>
  pack.tax.regime === 'ter' ? effectiveRate(person, gross) : finalRate(pack.tax.percent, person, gross);

const finalRate = (
  rates: Readonly<Record<string, Percent>>,
  person: PersonMonth,
  gross: Rupiah,
): Result<Explained, readonly MissingFact[]> => {
  const group = golonganGroup(person.golongan);
  const percent = rates[group];
  if (percent === undefined) return err([missing('no-tax-rate', 'golongan', `tarif PPh golongan ${group} tidak ada`)]);
  return ok(
    step('TPP-010', `PPh 21 final golongan ${group}`, {
      formula: `−(${rupiahInWords(gross)} × ${percent}%)`,
      inputs: [fact(person, 'posts', 'golongan', person.golongan)],
      amountRupiah: rupiah(-multiplyRupiah(gross, percentRatio(percent))),
    }),
  );
};

/** TER ends with the month before December; the year is then taxed by Article 17 less what was withheld (PMK 168/2023 Art. 17). */
const isLastTaxPeriod = (month: YearMonth): boolean => month.endsWith('-12');

const yearUnknown =
  'Desember dipajaki setahun penuh (Pasal 17) dikurangi yang sudah dipotong, dan angka setahun belum ada';

/**
 * Rule TPP-011: TER taxes the month's whole gross; of the allowance is taken what it adds to the tax on the salary alone.
 * It is refused for December, the last tax period, until the year's figures can be given.
 */
const effectiveRate = (person: PersonMonth, gross: Rupiah): Result<Explained, readonly MissingFact[]> => {
  if (isLastTaxPeriod(person.month)) return err([missing('no-year-figures', 'month', yearUnknown)]);
  const { taxCategory: category, salaryGrossRupiah: salary } = person;
  if (!category) return err([missing('no-tax-category', 'taxCategory', 'kategori TER belum diketahui')]);
  if (salary === undefined) return err([missing('no-salary', 'salaryGrossRupiah', 'bruto gaji belum diketahui')]);
  const total = rupiah(salary + gross);
  const [withTpp, alone] = [terTax(category, total), terTax(category, salary)];
  return ok(
    step('TPP-011', `PPh 21 TER kategori ${category}, tambahan karena TPP`, {
      formula: `−(${rupiahInWords(total)} × ${terRate(category, total)}% − ${rupiahInWords(salary)} × ${terRate(category, salary)}%)`,
      inputs: [fact(person, 'payee', 'bruto gaji', rupiahInWords(salary))],
      amountRupiah: rupiah(alone - withTpp),
    }),
  );
};

/** Rule TPP-012: contributions are due on what the allowance adds below the wage cap. */
export const contributionBase = (pack: PolicyPack, person: PersonMonth, gross: Rupiah): Rupiah => {
  const { wageCapRupiah: cap } = pack.health;
  if (cap === undefined) return gross;
  const before = person.healthBaseRupiah ?? rupiah(0);
  const capped = (amount: bigint) => (amount < cap ? amount : cap);
  return rupiah(capped(before + gross) - capped(before));
};

export const employeeHealth = (pack: PolicyPack, person: PersonMonth, gross: Rupiah): Explained => {
  const base = contributionBase(pack, person, gross);
  const { employeePercent, wageCapRupiah } = pack.health;
  const capText = wageCapRupiah === undefined ? '' : `, batas upah ${rupiahInWords(wageCapRupiah)}`;
  return step('TPP-012', `Iuran BPJS Kesehatan pegawai${capText}`, {
    formula: `−(${rupiahInWords(base)} × ${employeePercent}%)`,
    inputs: [fact(person, 'payee', 'dasar iuran sebelum TPP', rupiahInWords(person.healthBaseRupiah ?? 0n))],
    amountRupiah: rupiah(-multiplyRupiah(base, percentRatio(employeePercent))),
  });
};

/** Paid by the agency on top: no deduction from the person. */
export const employerHealth = (pack: PolicyPack, person: PersonMonth, gross: Rupiah): Rupiah =>
  multiplyRupiah(contributionBase(pack, person, gross), percentRatio(pack.health.employerPercent));
