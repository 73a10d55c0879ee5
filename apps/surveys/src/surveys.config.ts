import { Environment } from '@kinerja/service-shell';

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

const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`not a whole number above 0: ${text}`);
  return value;
};

const key = (text: string): string => {
  if (Buffer.from(text, 'base64').length !== 32) throw new RangeError('must be 32 bytes in base64');
  return text;
};

/** DIGEST_KEY, MINIMUM_RESPONDENTS (30), FLUSH_SECONDS (60). @throws BadSettings with every fault. */
export const surveysConfig = (env: Readonly<Record<string, string | undefined>>): SurveysConfig => {
  const from = new Environment(env);
  const config = {
    digestKey: from.required('DIGEST_KEY', key, ''),
    minimumRespondents: from.optional('MINIMUM_RESPONDENTS', whole) ?? surveysDefaults.minimumRespondents,
    flushSeconds: from.optional('FLUSH_SECONDS', whole) ?? surveysDefaults.flushSeconds,
  };
  from.check('surveys');
  return config;
};
