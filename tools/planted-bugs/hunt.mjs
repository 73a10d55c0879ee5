// Plants one bug after the other in a throw-away copy and looks whether the suites that must find it do.
import { throwAwayCopy } from './copy.mjs';
import { plant } from './patch.mjs';
import { nameOf, recompile, runSuite } from './suites.mjs';

/** `npm test` runs all schedules without a bug; here a few are enough to see that it runs. */
const soberly = (suite) => (suite.simulate > 0 ? { ...suite, simulate: Math.min(suite.simulate, 25) } : suite);

/** @throws Error for a suite that fails without any bug: it would find everything. */
const requireClean = async (folder, suites, tell) => {
  const distinct = new Map(suites.map((suite) => [nameOf(suite), suite]));
  for (const [name, suite] of distinct) {
    const { clean, output } = await runSuite(folder, soberly(suite));
    if (!clean) throw new Error(`${name} does not pass without a planted bug:\n${output.slice(-3_000)}`);
    tell(`passes without a bug: ${name}`);
  }
};

const seconds = (from) => Math.round((performance.now() - from) / 100) / 10;

/** One row of the table per suite that must find the bug. */
const hunt = async (folder, bug, suite) => {
  const takeOut = plant(folder, bug);
  try {
    recompile(folder, bug.edits);
    const began = performance.now();
    const { failed, by, output } = await runSuite(folder, suite);
    const row = { bug: bug.id, says: bug.says, suite: nameOf(suite), found: failed, by, seconds: seconds(began) };
    return failed ? row : { ...row, output: output.slice(-2_000) };
  } finally {
    takeOut();
    recompile(folder, bug.edits);
  }
};

/** Rows in the order of the bugs. `tell` hears of every step. */
export const huntAll = async (bugs, tell) => {
  const suites = bugs.flatMap(({ foundBy }) => foundBy);
  const { folder, remove } = throwAwayCopy({ isBuilt: suites.some(({ simulate }) => simulate > 0) });
  try {
    await requireClean(folder, suites, tell);
    const rows = [];
    for (const bug of bugs)
      for (const suite of bug.foundBy) {
        const row = await hunt(folder, bug, suite);
        rows.push(row);
        tell(`${row.found ? 'found' : 'NOT FOUND'} in ${row.seconds} s: ${bug.id} by ${row.suite}${row.by && ` › ${row.by}`}`); // prettier-ignore
      }
    return rows;
  } finally {
    remove();
  }
};
