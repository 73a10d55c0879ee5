import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { optionsOf, wholeNumber, writeJson } from '@kinerja/tooling';
import { startSearchingProcess, type Found } from './simulate/searching-process';

/** Schedules that one process is asked for at a time. */
const SLICE = 250;

type Options = Readonly<{ schedules: number; seed: number; workers: number; json: string | undefined }>;

/** Without a schedule or a process nothing would be shown. */
const LEAST = { schedules: 1, seed: 0, workers: 1 } as const;

const read = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      schedules: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: String(availableParallelism()) },
      json: { type: 'string' },
    },
  });
  const whole = (name: keyof typeof LEAST): number => wholeNumber(name, values[name], LEAST[name]);
  return { schedules: whole('schedules'), seed: whole('seed'), workers: whole('workers'), json: values.json };
};

type Failure = NonNullable<Found['failure']>;
type Total = Readonly<{ seed: number } & Omit<Found, 'failure'>> &
  Readonly<{ seconds: number; schedulesPerSecond: number; failures: readonly Failure[] }>;

const COUNTS = ['schedules', 'steps', 'faults', 'acknowledged'] as const;

/** Until all schedules were searched or one has failed. */
const searchAll = async ({ schedules, seed, workers }: Options): Promise<Total> => {
  const started = performance.now();
  const total = { schedules: 0, steps: 0, faults: 0, acknowledged: 0 };
  const failures: Failure[] = [];
  let next = seed;
  const worker = async (): Promise<void> => {
    const { search, end } = startSearchingProcess();
    while (next < seed + schedules && failures.length === 0) {
      const from = next;
      next += SLICE;
      const found = await search(from, Math.min(SLICE, seed + schedules - from));
      for (const name of COUNTS) total[name] += found[name];
      if (found.failure) failures.push(found.failure);
      if (process.stdout.isTTY) process.stdout.write(`\r${total.schedules} of ${schedules} schedules`);
    }
    end();
  };
  await Promise.all(Array.from({ length: workers }, worker));
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  return { seed, ...total, seconds, schedulesPerSecond: Math.round((total.schedules / seconds) * 10) / 10, failures };
};

const print = ({ schedules, steps, faults, acknowledged, seconds, schedulesPerSecond, failures }: Total): void => {
  if (process.stdout.isTTY) process.stdout.write('\r');
  failures.forEach(({ words }) => console.error(words));
  console.log(
    `${schedules} schedules, ${steps} steps, ${faults} faults, ${acknowledged} acknowledged commands ` +
      `in ${seconds} s (${schedulesPerSecond}/s); ${failures.length === 0 ? 'no violation' : 'VIOLATED'}`,
  );
};

/**
 * `npm run simulate -- --schedules N --seed S [--workers W] [--json FILE]`: a month of work over ports in memory, N times, each
 * time in another order and with other faults. Ends with 1 and the smallest failing schedule when an invariant breaks.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const options = optionsOf('simulate', read, args);
  const total = await searchAll(options);
  print(total);
  if (options.json) writeJson(options.json, total);
  return total.failures.length === 0 ? 0 : 1;
};
