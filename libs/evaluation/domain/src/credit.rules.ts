import { err, Input, ok, Ratio, type InputFault, type Result } from '@kinerja/kernel';
import { decimalInIndonesian, predikats, type Predikat } from '@kinerja/vocabulary';

export const functionalLevels = [
  'pemula', 'terampil', 'mahir', 'penyelia', 'ahli-pertama', 'ahli-muda', 'ahli-madya', 'ahli-utama',
] as const; // prettier-ignore
export type FunctionalLevel = (typeof functionalLevels)[number];

/** Koefisien: credit of a year with predikat Baik (Rule EVAL-010). */
const yearlyCredit: Readonly<Record<FunctionalLevel, string>> = {
  pemula: '3.75',
  terampil: '5',
  mahir: '12.5',
  penyelia: '25',
  'ahli-pertama': '12.5',
  'ahli-muda': '25',
  'ahli-madya': '37.5',
  'ahli-utama': '50',
};

/** Percent of the coefficient that a predikat earns (Rule EVAL-010). */
const percentOf: Readonly<Record<Predikat, number>> = {
  'sangat-baik': 150,
  baik: 100,
  'butuh-perbaikan': 75,
  kurang: 50,
  'sangat-kurang': 25,
};

export type CreditPart = Readonly<{ level: FunctionalLevel; months: number; predikat: Predikat }>;
export type CreditAnswer = Readonly<{ credit: string; steps: readonly string[] }>;

/** Exact: months / 12 × percent × coefficient. */
export const creditOf = ({ level, months, predikat }: CreditPart): Ratio =>
  Ratio.of(months, 12).times(Ratio.of(percentOf[predikat], 100)).times(Ratio.parse(yearlyCredit[level]));

/** Decimals of a document where the agency's setting says nothing else: those of BKN's printed examples. */
const USUAL_DECIMALS = 2;
const MOST_DECIMALS = 3;

/**
 * Rule EVAL-011: each part is a document of its own (konversi) and is rounded half-up to `decimals`; the accumulation
 * (PAK) adds what the documents say. The signed sheets and SIASN hold these values, so a sum of exact parts would differ.
 */
export const sumCredit = (parts: readonly CreditPart[], decimals: number = USUAL_DECIMALS): CreditAnswer => {
  const documents = parts.map((part) => creditOf(part).toFixed(decimals));
  const credit = Ratio.sum(documents.map((text) => Ratio.parse(text))).toFixed(decimals);
  return {
    credit,
    steps: [
      ...parts.map((part, at) => inWords(part, documents[at] ?? '')),
      `Jumlah dokumen: ${documents.map(decimalInIndonesian).join(' + ')} = ${decimalInIndonesian(credit)} (EVAL-011)`,
    ],
  };
};

const inWords = (part: CreditPart, rounded: string): string =>
  `${part.level}, ${part.predikat}, ${part.months} bulan: ${part.months}/12 × ${percentOf[part.predikat]}% × ` +
  `${decimalInIndonesian(yearlyCredit[part.level])} = ${decimalInIndonesian(creditOf(part).toFixed(6))}, ` +
  `dibulatkan ${decimalInIndonesian(rounded)} (EVAL-010)`;

/** `{parts: [{level, months, predikat}], decimals?}`, months 1-12 each, decimals 2 (as usual) or 3. */
export const calculateCredit = (input: unknown): Result<CreditAnswer, InputFault> => {
  const read = Input.read(input, (root) => ({
    parts: root.fields('parts', 'decimals').at('parts').items(1).map(readPart),
    decimals: root.optional('decimals')?.whole({ min: USUAL_DECIMALS, max: MOST_DECIMALS }),
  }));
  return read.ok ? ok(sumCredit(read.value.parts, read.value.decimals)) : err(read.reason[0]);
};

const readPart = (part: Input): CreditPart => {
  part.fields('level', 'months', 'predikat');
  return {
    level: part.at('level').oneOf(functionalLevels),
    months: part.at('months').whole({ min: 1, max: 12 }),
    predikat: part.at('predikat').oneOf(predikats),
  };
};
