import { err, Input, ok, Ratio, type InputFault, type Result } from '@kinerja/kernel';
import { predikats, type Predikat } from '@kinerja/vocabulary';

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

/** The parts are added exactly and rounded once, half-up to two decimals: rounding rows first drifts (EVAL-011). */
export const sumCredit = (parts: readonly CreditPart[]): CreditAnswer => {
  const total = Ratio.sum(parts.map(creditOf));
  return {
    credit: total.toFixed(2),
    steps: [
      ...parts.map(inWords),
      `Jumlah ${total.toFixed(6)} dibulatkan satu kali, setengah ke atas: ${total.toFixed(2)} (EVAL-011)`,
    ],
  };
};

const inWords = (part: CreditPart): string =>
  `${part.level}, ${part.predikat}, ${part.months} bulan: ${part.months}/12 × ${percentOf[part.predikat]}% × ` +
  `${yearlyCredit[part.level]} = ${creditOf(part).toFixed(6)} (EVAL-010)`;

/** `{parts: [{level, months, predikat}]}`, months 1-12 each. */
export const calculateCredit = (input: unknown): Result<CreditAnswer, InputFault> => {
  const read = Input.read(input, (root) => root.fields('parts').at('parts').items(1).map(readPart));
  return read.ok ? ok(sumCredit(read.value)) : err(read.reason[0]);
};

const readPart = (part: Input): CreditPart => {
  part.fields('level', 'months', 'predikat');
  return {
    level: part.at('level').oneOf(functionalLevels),
    months: part.at('months').whole({ min: 1, max: 12 }),
    predikat: part.at('predikat').oneOf(predikats),
  };
};
