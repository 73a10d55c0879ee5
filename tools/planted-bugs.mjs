// `npm run planted -- [--only ID,ID] [--with simulate|unit|int|e2e|distributed] [--json FILE] [--table]`: plants the bugs of
// tools/planted-bugs/bugs one by one in a throw-away copy and runs the suite that must find each. Ends with 1 when one is not found.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { endWithNpm } from './end-with-npm.mjs';
import { plantedBugs } from './planted-bugs/bugs.mjs';
import { writeTable } from './planted-bugs/table.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: npm run planted -- [--only ID,ID] [--with simulate|unit|int|e2e|distributed] [--json FILE] [--table]

Plants known bugs one by one in a throw-away copy and runs the suite that must find each.

  --only ID,ID   these bugs only
  --with SUITE   what one kind of suite finds only
  --json FILE    also writes the table as JSON
  --table        writes the table to docs/planted-bugs.md`);

// Needs packages, which `--help` must not.
const { huntAll } = await import('./planted-bugs/hunt.mjs');

const DOCUMENT = 'docs/planted-bugs.md';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    with: { type: 'string' },
    json: { type: 'string' },
    table: { type: 'boolean', default: false },
  },
});
const only = values.only?.split(',');
const isAsked = (suite) => values.with === undefined || values.with === (suite.project ?? 'simulate');
const asked = plantedBugs
  .filter(({ id }) => only === undefined || only.includes(id))
  .map((bug) => ({ ...bug, foundBy: bug.foundBy.filter(isAsked) }))
  .filter(({ foundBy }) => foundBy.length > 0);
if (asked.length === 0) {
  console.error('no planted bug is of that name or kind');
  process.exit(2);
}

endWithNpm();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
const rows = await huntAll(asked, (line) => console.log(line));
const missed = rows.filter(({ found }) => !found);
missed.forEach(({ bug, suite, output }) => console.error(`\n${bug} was not found by ${suite}:\n${output}`));
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
if (values.table) writeTable(DOCUMENT, rows);
console.log(`${rows.length - missed.length} of ${rows.length} found, ${asked.length} planted bugs`);
process.exitCode = missed.length === 0 ? 0 : 1;
