// The end of a run for people and for programs.
import { writeFileSync } from 'node:fs';
import { percentile, recoveryTable } from './record.mjs';

/** Fault → how often, by kind and target kind. */
const countsOf = (faults) => {
  const counts = {};
  for (const { kind, target } of faults) {
    const whom = target.includes('/') && !kind.startsWith('wire') ? target.split('/')[1] : target;
    (counts[kind] ??= {})[whom] ??= 0;
    counts[kind][whom] += 1;
  }
  return counts;
};

/** One line for each kind of fault, the most hit first. */
const linesOf = (counts) =>
  Object.entries(counts).map(([fault, hit]) => {
    const targets = Object.entries(hit).sort(([, left], [, right]) => right - left);
    const times = targets.reduce((sum, [, count]) => sum + count, 0);
    return `${String(times).padStart(5)}  ${fault.padEnd(32)}  ${targets.map(([whom, count]) => `${whom} ${count}`).join(', ')}`;
  });

const latencies = (values) =>
  values.length === 0
    ? {}
    : { p50Ms: percentile(values, 0.5), p99Ms: percentile(values, 0.99), maxMs: Math.max(...values) };

export const reportOf = ({ options, record, judged, months, desk, checks, times, outage }) => {
  const { commands, faults } = judged;
  return {
    seed: options.seed,
    edition: options.edition,
    faults: record.faults,
    acknowledged: commands.acknowledged,
    lost: commands.lost.length,
    doubled: commands.doubled.length,
    clean: faults.length === 0,
    seconds: times.seconds,
    counts: countsOf(record.faults),
    recoverySeconds: recoveryTable(record.recoveries),
    notBackInTime: record.slow,
    repeats: desk.repeats,
    latency: latencies(desk.latenciesMs),
    quietSeconds: times.quiet,
    verifyChecks: checks,
    months,
    ...(outage && { outage }),
    broken: faults.slice(0, 50),
  };
};

/** Prints what was done and how it went; the first broken invariant with the seed stands last. */
export const printReport = (report) => {
  console.log('\nFaults');
  for (const line of linesOf(report.counts)) console.log(line);
  console.log('Seconds until it served again');
  console.table(report.recoverySeconds);
  if (report.notBackInTime.length > 0) console.log(`Not back within two minutes: ${report.notBackInTime.join(', ')}`);
  console.log(`Requests put again: ${JSON.stringify(report.repeats)}; answers: ${JSON.stringify(report.latency)}`);
  if (report.outage) console.log(`Broker away: ${JSON.stringify(report.outage)}`);
  const { acknowledged, lost, doubled, months, verifyChecks, quietSeconds, seconds } = report;
  console.log(
    `${report.faults.length} faults; ${acknowledged} commands acknowledged, ${lost} lost, ${doubled} doubled; quiet after ${quietSeconds} s; ` +
      `${verifyChecks} checks of verify; ${months.filter(({ isEqual }) => isEqual).length} of ${months.length} payrolls equal to the rupiah; ${seconds} s`,
  );
  if (report.clean) return console.log('clean');
  for (const { invariant, detail } of report.broken.slice(0, 20)) console.error(`BROKEN  ${invariant}: ${detail}`);
  console.error(`NOT CLEAN  seed ${report.seed}, first broken invariant: ${report.broken[0].invariant}`);
};

export const writeReport = (report, file) => writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
