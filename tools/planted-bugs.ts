import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { optionsOf, writeJson } from '@kinerja/tooling';
import { plantedBugs } from './planted-bugs/bugs';
import { huntAll } from './planted-bugs/hunt';
import { isSimulated, type Found, type PlantedBug, type Suite } from './planted-bugs/planted-bug';
import { withTable } from './planted-bugs/table';

const DOCUMENT = 'docs/planted-bugs.md';

type Options = Readonly<{
  bugs: readonly PlantedBug[];
  json: string | undefined;
  /** Whether the document gets the table. */
  table: boolean;
}>;

const kindOf = (suite: Suite): string => (isSimulated(suite) ? 'simulate' : suite.project);

/** @throws Error where nothing is of that name or kind. */
const read = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      with: { type: 'string' },
      json: { type: 'string' },
      table: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',');
  const isAsked = (suite: Suite): boolean => values.with === undefined || values.with === kindOf(suite);
  const bugs = plantedBugs
    .filter(({ id }) => only === undefined || only.includes(id))
    .map((bug) => ({ ...bug, foundBy: bug.foundBy.filter(isAsked) }))
    .filter(({ foundBy }) => foundBy.length > 0);
  if (bugs.length === 0) throw new Error('no planted bug is of that name or kind');
  return { bugs, json: values.json, table: values.table };
};

const report = (rows: readonly Found[], bugs: number): number => {
  const missed = rows.filter(({ found }) => !found);
  for (const { bug, suite, output } of missed) console.error(`\n${bug} was not found by ${suite}:\n${output}`);
  console.log(`${rows.length - missed.length} of ${rows.length} found, ${bugs} planted bugs`);
  return missed.length === 0 ? 0 : 1;
};

/**
 * `npm run planted -- [--only ID,ID] [--with simulate|unit|int|e2e|distributed] [--json FILE] [--table]`: plants the bugs of
 * tools/planted-bugs/bugs one by one in a throw-away copy and runs the suite that must find each. Ends with 1 when one is not found.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const { bugs, json, table } = optionsOf('planted-bugs', read, args);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const rows = await huntAll(bugs, (line) => console.log(line));
  if (json !== undefined) writeJson(json, rows);
  if (table) writeFileSync(DOCUMENT, withTable(readFileSync(DOCUMENT, 'utf8'), rows));
  return report(rows, bugs.length);
};
