import { parseNumber, parseRupiah } from '../../../display/numbers';

/** A person and a month to try a pack on, as typed. */
export type TrialForm = Readonly<
  Record<
    | 'month'
    | 'jobClass'
    | 'status'
    | 'golongan'
    | 'predikat'
    | 'absentDays'
    | 'late'
    | 'minutes'
    | 'healthBase'
    | 'language',
    string
  >
>;

export const countDigits = { whole: 5, fraction: 0 };
/** Working days of the made-up month. */
export const WORKDAYS = 21;

const daysIn = (month: string): number => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
};

/** The facts as `POST policy-packs/trial` takes them; everything that is not asked did not happen. */
export const trialPerson = (form: TrialForm): object => {
  const count = (typed: string): number => Number(parseNumber(typed, form.language, countDigits).decimal ?? 0);
  const [absentDays, late] = [count(form.absentDays), count(form.late)];
  const none = { upTo30: 0, upTo60: 0, upTo90: 0, over90: 0 };
  return {
    ...{ month: form.month, employment: form.status, golongan: form.golongan },
    posts: [{ jobClass: Number(form.jobClass), fromDay: 1, days: daysIn(form.month) }],
    attendance: {
      ...{ workdays: WORKDAYS, presentDays: Math.max(0, WORKDAYS - absentDays), absentDays },
      ...{ late: { ...none, upTo30: late }, leftEarly: none },
    },
    predikat: form.predikat,
    ...(form.minutes.trim() !== '' && { approvedMinutes: count(form.minutes) }),
    healthBaseRupiah: Number(parseRupiah(form.healthBase, form.language).decimal ?? 0),
  };
};
