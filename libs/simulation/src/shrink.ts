import { runSchedule, type Outcome, type ScheduleOptions } from './simulate';

export type SmallFailure = Readonly<{ seed: number; outcome: Outcome; trace: readonly string[] }>;

/** Last steps of a schedule that are told. */
const TOLD = 60;

/** Leaves out all faults, or one after the other, for as long as the schedule still fails. */
export const shrink = async (options: ScheduleOptions): Promise<SmallFailure> => {
  const faultless = await runSchedule({ ...options, onlyFaults: new Set() });
  let outcome = faultless.violations.length > 0 ? faultless : await runSchedule(options);
  for (const { ordinal } of outcome.faults) {
    const fewer = new Set(outcome.faults.map((fault) => fault.ordinal).filter((one) => one !== ordinal));
    const without = await runSchedule({ ...options, onlyFaults: fewer });
    if (without.violations.length > 0) outcome = without;
  }
  const trace: string[] = [];
  const onlyFaults = new Set(outcome.faults.map(({ ordinal }) => ordinal));
  await runSchedule({ ...options, onlyFaults, trace: (line) => trace.push(line) });
  return { seed: options.seed, outcome, trace: trace.slice(-TOLD) };
};

export const inWords = ({ seed, outcome, trace }: SmallFailure): string =>
  [
    `seed ${seed}: ${outcome.violations[0] ?? 'no violation'}`,
    ...outcome.violations.slice(1).map((violation) => `  also ${violation}`),
    ...outcome.faults.map(({ kind, at }) => `  fault ${kind} at ${at}`),
    `  last steps: ${trace.join('; ')}`,
  ].join('\n');
