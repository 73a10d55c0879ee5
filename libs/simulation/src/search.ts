import { missedFloors } from './floors';
import type { Mutations } from './mutations';
import { shrink, type SmallFailure } from './shrink';
import { runSchedule, type Outcome, type ScheduleOptions } from './simulate';

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

/** Every so many schedules the unit is crowded: more people than go together in any fan-out. */
const CROWDED_EVERY = 1_000;
const CROWD = 69;
/** Every so many schedules everything is heard once more at the end. */
const REPEATED_EVERY = 8;

const kindOf = (nth: number): Pick<ScheduleOptions, 'members' | 'isRepeated'> => ({
  ...(nth % CROWDED_EVERY === 1 ? { members: CROWD } : {}),
  ...(nth % REPEATED_EVERY === 0 ? { isRepeated: true } : {}),
});

/** Money that came out other than in a schedule without faults is a violation too (I20): everybody's facts are the same. */
const comparedWith = (quiet: Outcome, outcome: Outcome): Outcome => {
  const usual = new Set(Object.values(quiet.netRupiah));
  return Object.values(outcome.netRupiah).every((net) => usual.has(net))
    ? outcome
    : { ...outcome, violations: [...outcome.violations, 'I20 incentives: other sums than undisturbed'] };
};

/** What only the comparison with an undisturbed month shows cannot be made smaller. */
const smallest = async (options: ScheduleOptions, outcome: Outcome): Promise<SmallFailure> => {
  const small = await shrink(options);
  return small.outcome.violations.length > 0 ? small : { ...small, outcome };
};

const nothing = { schedules: 0, steps: 0, faults: 0, acknowledged: 0 };

let undisturbed: Promise<Outcome> | undefined;

/** What is told instead of a failing schedule. */
const withoutSchedule = (seed: number, outcome: Outcome): SmallFailure => ({ seed, outcome, trace: [] });

/** Runs one schedule after the other until one fails; a search that has shown too little fails as a whole. */
export const search = async ({ seed, schedules, mutations }: Search): Promise<Found> => {
  const changed = mutations ? { mutations } : {};
  undisturbed ??= runSchedule({ seed: 0, isQuiet: true });
  const quiet = await undisturbed;
  if (quiet.violations.length > 0) return { ...nothing, failure: withoutSchedule(0, quiet) };
  const found = { ...nothing };
  for (let nth = seed; nth < seed + schedules; nth += 1) {
    const options = { seed: nth, ...kindOf(nth), ...changed };
    const outcome = comparedWith(quiet, await runSchedule(options));
    found.schedules += 1;
    found.steps += outcome.steps;
    found.faults += outcome.faults.length;
    found.acknowledged += outcome.acknowledged;
    if (outcome.violations.length > 0) return { ...found, failure: await smallest(options, outcome) };
  }
  const violations = missedFloors(found, quiet);
  const isEnough = violations.length === 0;
  return { ...found, failure: isEnough ? undefined : withoutSchedule(seed, { ...quiet, violations }) };
};
