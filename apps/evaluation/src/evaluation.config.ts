import { Environment } from '@kinerja/service-shell';

/** What this service wants beside the shell's settings. */
export type EvaluationConfig = Readonly<{
  /** Units with fewer people are shown the percentages of SE MenPANRB 3/2023; they are not applied (Rule EVAL-009). */
  minimumSize: number;
}>;

export const EVALUATION_CONFIG = Symbol('EvaluationConfig');

export const evaluationDefaults: EvaluationConfig = { minimumSize: 10 };

const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`not a whole number above 0: ${text}`);
  return value;
};

/** MINIMUM_DISTRIBUTION (10). @throws BadSettings with every fault. */
export const evaluationConfig = (env: Readonly<Record<string, string | undefined>>): EvaluationConfig => {
  const from = new Environment(env);
  const minimumSize = from.optional('MINIMUM_DISTRIBUTION', whole) ?? evaluationDefaults.minimumSize;
  from.check('evaluation');
  return { minimumSize };
};
