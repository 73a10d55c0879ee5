import type { LoadSession, Verified } from '@kinerja/system-under-test';
import { percentile } from '@kinerja/tooling';
import type { ChaosOptions } from './chaos-options';
import type { ComparedMonth } from './load/control-sums';
import type { AcceptedDuring, Outage } from './storm/broker-outage';
import type { Fault, FaultRecord } from './storm/fault-record';
import type { BrokenInvariant, LoadVerdict } from './verdict/verdict';

const MOST_KEPT = 50;
const MOST_SHOWN = 20;

/** Kind of fault → kind of target → how often. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export const countsOf = (faults: readonly Fault[]): Counts => {
  const counts: Record<string, Record<string, number>> = {};
  for (const { kind, target } of faults) {
    const whom = kind.startsWith('wire') ? target : (target.split('/')[1] ?? target);
    const hit = (counts[kind] ??= {});
    hit[whom] = (hit[whom] ?? 0) + 1;
  }
  return counts;
};

/** One line for each kind of fault, the most hit first. */
const linesOf = (counts: Counts): readonly string[] =>
  Object.entries(counts).map(([fault, hit]) => {
    const targets = Object.entries(hit).toSorted(([, left], [, right]) => right - left);
    const times = targets.reduce((sum, [, count]) => sum + count, 0);
    const words = targets.map(([whom, count]) => `${whom} ${count}`).join(', ');
    return `${String(times).padStart(5)}  ${fault.padEnd(32)}  ${words}`;
  });

const latencies = (values: readonly number[]) =>
  values.length === 0
    ? {}
    : { p50Ms: percentile(values, 0.5), p99Ms: percentile(values, 0.99), maxMs: Math.max(...values) };

/** Kind of process → how long it stayed away, in seconds. */
const recoveryTable = ({ recoveries }: FaultRecord) =>
  Object.fromEntries(
    [...recoveries].map(([kind, seconds]) => [
      kind,
      {
        times: seconds.length,
        p50: percentile(seconds, 0.5),
        p95: percentile(seconds, 0.95),
        max: Math.max(...seconds),
      },
    ]),
  );

export type Verdict = Readonly<{
  load: LoadVerdict;
  faults: readonly BrokenInvariant[];
  months: readonly ComparedMonth[];
  verified: Verified;
  /** Seconds until it came to rest. */
  quiet: number | undefined;
  outage: (Outage & AcceptedDuring) | undefined;
}>;
type Run = Readonly<{
  options: ChaosOptions;
  record: FaultRecord;
  session: LoadSession;
  verdict: Verdict;
  seconds: number;
}>;

/** The document of `npm run chaos -- --json FILE`; other programs rely on its fields. */
export const reportOf = ({ options, record, session, verdict, seconds }: Run) => ({
  seed: options.seed,
  edition: options.edition,
  faults: record.faults,
  acknowledged: verdict.load.commands.acknowledged,
  lost: verdict.load.commands.lost.length,
  doubled: verdict.load.commands.doubled.length,
  clean: verdict.faults.length === 0,
  seconds,
  counts: countsOf(record.faults),
  recoverySeconds: recoveryTable(record),
  notBackInTime: record.slow,
  repeats: session.repeats,
  latency: latencies(session.latenciesMs),
  quietSeconds: verdict.quiet,
  verifyChecks: verdict.verified.checks,
  months: verdict.months,
  ...(verdict.outage && { outage: verdict.outage }),
  broken: verdict.faults.slice(0, MOST_KEPT),
});
export type ChaosReport = ReturnType<typeof reportOf>;

const printFaults = (report: ChaosReport): void => {
  console.log('\nFaults');
  for (const line of linesOf(report.counts)) console.log(line);
  console.log('Seconds until it served again');
  console.table(report.recoverySeconds);
  if (report.notBackInTime.length > 0) console.log(`Not back within two minutes: ${report.notBackInTime.join(', ')}`);
  console.log(`Requests put again: ${JSON.stringify(report.repeats)}; answers: ${JSON.stringify(report.latency)}`);
  if (report.outage) console.log(`Broker away: ${JSON.stringify(report.outage)}`);
};

const summaryOf = ({ faults, acknowledged, lost, doubled, months, ...report }: ChaosReport): string => {
  const equal = months.filter(({ isEqual }) => isEqual).length;
  return (
    `${faults.length} faults; ${acknowledged} commands acknowledged, ${lost} lost, ${doubled} doubled; ` +
    `quiet after ${report.quietSeconds} s; ${report.verifyChecks} checks of verify; ` +
    `${equal} of ${months.length} payrolls equal to the rupiah; ${report.seconds} s`
  );
};

/** Prints what was done and how it went; the seed and the first invariant broken or floor missed stand last. */
export const printReport = (report: ChaosReport): void => {
  printFaults(report);
  console.log(summaryOf(report));
  const [first] = report.broken;
  if (!first) return console.log('clean');
  for (const { invariant, detail } of report.broken.slice(0, MOST_SHOWN))
    console.error(`BROKEN  ${invariant}: ${detail}`);
  console.error(`NOT CLEAN  seed ${report.seed}, first broken invariant: ${first.invariant}: ${first.detail}`);
};
