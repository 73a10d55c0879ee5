import type { FuzzReport } from './run-fuzz';

const MOST_SHOWN = 40;

const table = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, count]) => `  ${name.padEnd(34)} ${String(count).padStart(8)}`)
    .join('\n');

const lines = (list: readonly unknown[]): readonly string[] =>
  list.slice(0, MOST_SHOWN).map((one) => `  ${JSON.stringify(one)}`);

const summaryOf = ({
  cases,
  reached,
  routes,
  seconds,
  byStatus,
  unanswered,
  stopped,
  verify,
  clean,
  ...report
}: FuzzReport): string => {
  const [missed] = report.missedFloors;
  const broken = Object.entries(byStatus).filter(([status]) => Number(status) >= 500);
  return (
    `${cases} cases on ${routes} routes in ${seconds} s, ${reached} of them reached a service: ${broken.reduce((sum, [, count]) => sum + count, 0)} answers of 5xx, ` +
    `${unanswered.length} without an answer, ${stopped.length} stopped, verify ${verify.checks} checks with ` +
    `${verify.faults.length} faults: ${clean ? 'clean' : 'NOT CLEAN'}` +
    (missed === undefined ? '' : ` (${missed})`)
  );
};

/** For people; every answer that must not be stands there with its request. */
export const printReport = (report: FuzzReport): void => {
  const { byStatus, byKind, failures, unanswered, stopped, verify, missedFloors } = report;
  console.log(`\nKinds\n${table(byKind)}\n\nAnswers\n${table(byStatus)}\n`);
  for (const line of [...lines(failures), ...lines(unanswered), ...stopped, ...verify.faults, ...missedFloors])
    console.log(line);
  console.log(summaryOf(report));
};
