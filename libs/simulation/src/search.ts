import type { Mutations } from './mutations';
import { shrink, type SmallFailure } from './shrink';
import { runSchedule, type Outcome } from './simulate';

export type Search = Readonly<{
  /** Of the first schedule; the others follow it one by one. */
  seed: number;
  schedules: number;
  mutations?: Mutations;
}>;

export type Found = Readonly<{
  schedules: number;
  steps: number;
  faults: number;
  acknowledged: number;
  failure: SmallFailure | undefined;
}>;

/** Money that came out other than in a schedule without faults is a violation too (I20). */
const judged = (outcome: Outcome, quiet: Outcome): Outcome => {
  const isEqual = JSON.stringify(outcome.netRupiah) === JSON.stringify(quiet.netRupiah);
  return isEqual
    ? outcome
    : { ...outcome, violations: [...outcome.violations, 'I20 incentives: other sums than undisturbed'] };
};

let undisturbed: Promise<Outcome> | undefined;

/** Runs one schedule after the other until one fails. */
export const search = async ({ seed, schedules, mutations }: Search): Promise<Found> => {
  const changed = mutations ? { mutations } : {};
  undisturbed ??= runSchedule({ seed: 0, isQuiet: true });
  const quiet = await undisturbed;
  const found = { schedules: 0, steps: 0, faults: 0, acknowledged: 0 };
  for (let nth = seed; nth < seed + schedules; nth += 1) {
    const outcome = judged(await runSchedule({ seed: nth, ...changed }), quiet);
    found.schedules += 1;
    found.steps += outcome.steps;
    found.faults += outcome.faults.length;
    found.acknowledged += outcome.acknowledged;
    if (outcome.violations.length > 0) return { ...found, failure: await shrink({ seed: nth, ...changed }) };
  }
  return { ...found, failure: undefined };
};
