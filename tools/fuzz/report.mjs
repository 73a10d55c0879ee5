import { writeFileSync } from 'node:fs';

const MOST_SHOWN = 40;

const table = (counts) =>
  Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `  ${name.padEnd(34)} ${String(count).padStart(8)}`)
    .join('\n');

/** Every answer that must not be, with its request, so that it can be sent again. */
const told = (list) => list.slice(0, MOST_SHOWN).map((one) => `  ${JSON.stringify(one)}`);

export const printReport = (report, say) => {
  const { cases, routes, seconds, byStatus, byKind, failures, unanswered, stopped, verify } = report;
  const server = Object.entries(byStatus).filter(([status]) => Number(status) >= 500);
  say(`\nKinds\n${table(byKind)}\n\nAnswers\n${table(byStatus)}\n`);
  for (const line of [...told(failures), ...told(unanswered), ...stopped, ...verify.faults]) say(line);
  say(
    `${cases} cases on ${routes} routes in ${seconds} s: ${server.reduce((sum, [, count]) => sum + count, 0)} answers of 5xx, ` +
      `${unanswered.length} without an answer, ${stopped.length} stopped, verify ${verify.checks} checks with ${verify.faults.length} faults: ` +
      (report.clean ? 'clean' : 'NOT CLEAN'),
  );
};

export const writeReport = (report, file) => writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
