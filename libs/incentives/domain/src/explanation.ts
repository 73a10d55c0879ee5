import { decimalInIndonesian, sumRupiah, type Rupiah } from '@kinerja/vocabulary';

/** What went into a step; `source` names the event or contract message it came from. */
export type ExplainedInput = Readonly<{ name: string; value: string; source?: string }>;

/** How an amount came about. Deductions are negative; where there are parts, they add up to the amount exactly. */
export type Explained = Readonly<{
  rule: string;
  text: string;
  formula: string;
  inputs: readonly ExplainedInput[];
  amountRupiah: Rupiah;
  parts: readonly Explained[];
}>;

/** A step that stands for itself. */
export const step = (
  rule: string,
  text: string,
  of: Readonly<{ formula: string; inputs?: readonly ExplainedInput[]; amountRupiah: Rupiah }>,
): Explained => ({
  rule,
  text,
  formula: of.formula,
  inputs: of.inputs ?? [],
  amountRupiah: of.amountRupiah,
  parts: [],
});

/** A step that is the sum of others. */
export const sumOf = (rule: string, text: string, parts: readonly Explained[]): Explained => ({
  rule,
  text,
  formula: parts
    .map(({ amountRupiah }) => rupiahInWords(amountRupiah))
    .join(' + ')
    .replaceAll('+ -', '− '),
  inputs: [],
  amountRupiah: sumRupiah(parts.map(({ amountRupiah }) => amountRupiah)),
  parts,
});

/** `Rp5.880.000`, as people in Indonesia write it. */
export const rupiahInWords = (amount: bigint): string => {
  const digits = decimalInIndonesian(amount < 0n ? -amount : amount);
  return `${amount < 0n ? '-' : ''}Rp${digits}`;
};

/** The tree as lines, parts before their sum, indented by depth. */
export const stepsInWords = (explained: Explained, depth = 0): readonly string[] => [
  ...explained.parts.flatMap((part) => stepsInWords(part, depth + 1)),
  `${'  '.repeat(depth)}${explained.text}: ${explained.formula} = ${rupiahInWords(explained.amountRupiah)} (${explained.rule})`,
];
