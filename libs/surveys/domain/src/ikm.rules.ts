import { err, ok, Ratio, type Result } from '@kinerja/kernel';
import { decimalInIndonesian as inWords, surveyElements, type SurveyElement } from '@kinerja/vocabulary';
import { perElement, type Tally } from './answers.rules';
import { gradeOf, type Mutu } from './mutu.rules';

export type ElementWeights = Readonly<Record<SurveyElement, Ratio>>;

export type IkmFault = Readonly<{
  code: 'ikm.no-respondents' | 'ikm.impossible-sum' | 'ikm.negative-weight' | 'ikm.weights-not-one';
  field: string;
  detail: string;
}>;

export type Ikm = Readonly<{
  /** 25.00-100.00, two decimals. */
  ikm: string;
  mutu: Mutu;
  /** Mean answer per element, 1.000-4.000, three decimals. */
  nrr: Readonly<Record<SurveyElement, string>>;
  /** All nine, weakest first; equal means in the order of the form. */
  weakestFirst: readonly SurveyElement[];
  steps: readonly string[];
}>;

/** Rule SKM-003: 1/9 exactly. 0.11 as printed in old forms loses a point and changes grades. */
export const equalWeights: ElementWeights = perElement(() => Ratio.of(1, surveyElements.length));

/** Rules SKM-003 to SKM-005 (PermenPANRB 14/2017). `nrr` and `ikm` are each rounded once, from exact fractions. */
export const ikmOf = (tally: Tally, weights: ElementWeights = equalWeights): Result<Ikm, IkmFault> => {
  const fault = faultOf(tally, weights);
  if (fault) return err(fault);
  const means = perElement((element) => Ratio.of(tally.sums[element], tally.respondents));
  const weighted = Ratio.sum(surveyElements.map((element) => means[element].times(weights[element])));
  const ikm = weighted.times(Ratio.of(25)).toFixed(2);
  return ok({
    ikm,
    mutu: gradeOf(ikm).mutu,
    nrr: perElement((element) => means[element].toFixed(3)),
    weakestFirst: [...surveyElements].sort((a, b) => means[a].compare(means[b])),
    steps: stepsOf(tally, weights, means, weighted),
  });
};

const faultOf = (tally: Tally, weights: ElementWeights): IkmFault | undefined =>
  respondentsFault(tally.respondents) ?? sumsFault(tally) ?? weightsFault(weights);

const respondentsFault = (respondents: number): IkmFault | undefined =>
  Number.isSafeInteger(respondents) && respondents > 0
    ? undefined
    : { code: 'ikm.no-respondents', field: 'respondents', detail: 'must be a whole number of at least 1' };

/** Each of n respondents gives 1 to 4, so a sum lies between n and 4n. */
const sumsFault = ({ respondents, sums }: Tally): IkmFault | undefined => {
  const wrong = surveyElements.find(
    (element) => !Number.isSafeInteger(sums[element]) || sums[element] < respondents || sums[element] > 4 * respondents,
  );
  return (
    wrong && {
      code: 'ikm.impossible-sum',
      field: `sums.${wrong}`,
      detail: `${respondents} answers of 1 to 4 add up to a whole number from ${respondents} to ${4 * respondents}, not ${sums[wrong]}`,
    }
  );
};

const weightsFault = (weights: ElementWeights): IkmFault | undefined => {
  const negative = surveyElements.findIndex((element) => weights[element].compare(Ratio.zero) < 0);
  if (negative >= 0)
    return { code: 'ikm.negative-weight', field: `weights[${negative}]`, detail: 'must not be negative' };
  const total = Ratio.sum(Object.values(weights));
  return total.compare(Ratio.one) === 0
    ? undefined
    : { code: 'ikm.weights-not-one', field: 'weights', detail: `must add up to exactly 1, not ${textOf(total)}` };
};

type Means = Readonly<Record<SurveyElement, Ratio>>;

const stepsOf = ({ respondents, sums }: Tally, weights: ElementWeights, means: Means, weighted: Ratio): string[] => {
  const index = weighted.times(Ratio.of(25));
  const grade = gradeOf(index.toFixed(2));
  return [
    `Responden dengan jawaban lengkap: ${inWords(respondents)}`,
    ...surveyElements.map(
      (element) =>
        `${element}: ${inWords(sums[element])} / ${inWords(respondents)} = NRR ${inWords(means[element].toFixed(3))}, ` +
        `× ${weightInWords(weights[element])} = ${inWords(means[element].times(weights[element]).toFixed(4))}`,
    ),
    `Jumlah NRR tertimbang, dari pecahan tepat = ${inWords(weighted.toFixed(4))}`,
    `× 25 = ${inWords(index.toFixed(4))}, dibulatkan satu kali, setengah ke atas = IKM ${inWords(index.toFixed(2))} (SKM-004)`,
    `${inWords(index.toFixed(2))} tidak kurang dari ${inWords(grade.from)}: mutu ${grade.mutu}, ${grade.performance} (SKM-005)`,
  ];
};

/** `0,15`, `1/9`. */
const weightInWords = (weight: Ratio): string => {
  const text = textOf(weight);
  return text.includes('/') ? text : inWords(text);
};

/** A decimal where it ends, else the fraction: `0.15`, `1/9`. */
const textOf = (value: Ratio): string => {
  const decimal = value.toFixed(6);
  const exact = Ratio.parse(decimal).compare(value) === 0;
  return exact ? decimal.replace(/\.?0+$/, '') : `${value.numerator}/${value.denominator}`;
};
