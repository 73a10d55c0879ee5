import { statedPercent } from './percent';
import { err, Input, ok, Ratio, type InputFault, type Result } from '@kinerja/kernel';
import { multiplyRupiah, rupiah, type Rupiah } from '@kinerja/vocabulary';
import { rupiahInWords } from './explanation';
import { terTable, type TerCategory } from './ter.table';

export const terCategories = ['A', 'B', 'C'] as const;

/** Rule TPP-011: the rate of the first row whose limit is not below the gross; the limit itself still belongs to its row. */
export const terRate = (category: TerCategory, gross: Rupiah): string => {
  const row = terTable[category].find(([upTo]) => upTo === null || gross <= upTo);
  return row?.[1] ?? '34';
};

export const terTax = (category: TerCategory, gross: Rupiah): Rupiah =>
  multiplyRupiah(gross, Ratio.parse(terRate(category, gross)).over(Ratio.of(100)));

export type TerAnswer = Readonly<{ ratePercent: string; taxRupiah: Rupiah; steps: readonly string[] }>;

/** `{category, grossRupiah}`: the month's whole gross (salary and TPP). */
export const calculateTer = (input: unknown): Result<TerAnswer, InputFault> => {
  const read = Input.read(input, (root) => ({
    category: root.fields('category', 'grossRupiah').at('category').oneOf(terCategories),
    gross: rupiah(root.at('grossRupiah').rupiah()),
  }));
  if (!read.ok) return err(read.reason[0]);
  const { category, gross } = read.value;
  const [ratePercent, taxRupiah] = [terRate(category, gross), terTax(category, gross)];
  return ok({
    ratePercent,
    taxRupiah,
    steps: [
      `Kategori ${category}, bruto sebulan ${rupiahInWords(gross)}: ${bracketInWords(category, gross)}, tarif ${statedPercent(ratePercent)} (TPP-011)`,
      `${rupiahInWords(gross)} × ${statedPercent(ratePercent)} = ${rupiahInWords(taxRupiah)}, dibulatkan setengah ke atas`,
    ],
  });
};

const bracketInWords = (category: TerCategory, gross: Rupiah): string => {
  const rows = terTable[category];
  const index = rows.findIndex(([upTo]) => upTo === null || gross <= upTo);
  const [below, upTo] = [rows[index - 1]?.[0] ?? null, rows[index]?.[0] ?? null];
  const from = below === null ? '' : `di atas ${rupiahInWords(below)} `;
  return `${from}${upTo === null ? '' : `sampai ${rupiahInWords(upTo)}`}`.trim();
};
