import { shellSettings } from '@kinerja/service-runtime';
import { key32, optional, required, wholeFrom } from '@kinerja/settings';

/** What this service wants beside the shell's settings. */
export type SurveysConfig = Readonly<{
  /** 32 bytes, base64: signs the visits of public forms. */
  digestKey: string;
  /** Fewest respondents of a published result; stamped on each survey when it is made (Rule SKM-009). */
  minimumRespondents: number;
  /** How often waiting answers are mixed into the log. */
  flushSeconds: number;
}>;

/** 30 respondents per unit are what PermenPANRB 90/2021 asks of an integrity zone. */
export const surveysDefaults = { minimumRespondents: 30, flushSeconds: 60 } as const;

/** All that this service can be told. */
export const surveysSettings = {
  ...shellSettings,
  digestKey: required({
    ...{ name: 'DIGEST_KEY', read: key32, form: 'secret' },
    description: '32 bytes (base64): signs the visits of public forms.',
  }),
  minimumRespondents: optional({
    ...{ name: 'MINIMUM_RESPONDENTS', read: wholeFrom(1), otherwise: surveysDefaults.minimumRespondents },
    description: 'Fewest respondents of a result that is published.',
  }),
  flushSeconds: optional({
    ...{ name: 'FLUSH_SECONDS', read: wholeFrom(1), otherwise: surveysDefaults.flushSeconds },
    description: 'How often waiting answers are mixed into the log, in seconds.',
  }),
} as const;
