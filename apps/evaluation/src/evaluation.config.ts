import { shellSettings } from '@kinerja/service-runtime';
import { optional, wholeFrom } from '@kinerja/settings';

/** What this service wants beside the shell's settings. */
export type EvaluationConfig = Readonly<{
  /** Units with fewer people are shown the percentages of SE MenPANRB 3/2023; they are not applied (Rule EVAL-009). */
  minimumSize: number;
}>;

export const EVALUATION_CONFIG = Symbol('EvaluationConfig');

export const evaluationDefaults: EvaluationConfig = { minimumSize: 10 };

/** All that this service can be told. */
export const evaluationSettings = {
  ...shellSettings,
  minimumSize: optional({
    ...{ name: 'MINIMUM_DISTRIBUTION', read: wholeFrom(1), otherwise: evaluationDefaults.minimumSize },
    description: 'Fewest people of a unit for which the distribution of ratings is applied.',
  }),
} as const;
