import { err, Input, ok, Ratio, type InputFault, type Result } from '@kinerja/kernel';
import { decimalInIndonesian as inWords } from '@kinerja/vocabulary';

export type SampleSizeFault = Readonly<{
  code: 'sample-size.no-population';
  field: 'population';
  detail: string;
}>;
export type SampleSize = Readonly<{ sample: number; steps: readonly string[] }>;

/** Chi-square of one degree of freedom at 95 %, the share assumed (the widest spread) and the margin of error. */
const CHI_SQUARE = Ratio.parse('3.841');
const SHARE = Ratio.parse('0.5');
const MARGIN = Ratio.parse('0.05');
const SPREAD = CHI_SQUARE.times(SHARE).times(Ratio.one.minus(SHARE));

/**
 * Rule SKM-006 (Krejcie & Morgan 1970): S = X² N P(1-P) / (d² (N-1) + X² P(1-P)), to the nearest whole respondent.
 * @param population people served in the period, 1 or more.
 */
export const sampleSizeOf = (population: number): Result<SampleSize, SampleSizeFault> => {
  if (!Number.isSafeInteger(population) || population < 1)
    return err({
      code: 'sample-size.no-population',
      field: 'population',
      detail: 'must be a whole number of at least 1',
    });
  const people = Ratio.of(population);
  const above = SPREAD.times(people);
  const below = MARGIN.times(MARGIN).times(people.minus(Ratio.one)).plus(SPREAD);
  const exact = above.over(below);
  return ok({
    sample: Number(exact.round()),
    steps: [
      `X² N P(1-P) = 3,841 × ${inWords(population)} × 0,5 × 0,5 = ${inWords(above.toFixed(4))}`,
      `d² (N-1) + X² P(1-P) = 0,0025 × ${inWords(population - 1)} + 0,96025 = ${inWords(below.toFixed(5))}`,
      `S = ${inWords(above.toFixed(4))} / ${inWords(below.toFixed(5))} = ${inWords(exact.toFixed(4))}, ` +
        `dibulatkan ke bilangan terdekat = ${inWords(exact.round())}`,
    ],
  });
};

/** `{population}`, a whole number. */
export const calculateSampleSize = (input: unknown): Result<SampleSize, InputFault | SampleSizeFault> => {
  const read = Input.read(input, (root) => root.fields('population').at('population').whole({ min: 1 }));
  return read.ok ? sampleSizeOf(read.value) : err(read.reason[0]);
};
