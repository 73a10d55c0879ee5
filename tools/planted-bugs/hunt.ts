// Plants one bug after the other in a throw-away copy and looks whether the suites that must find it do.
import { throwAwayCopy } from './copy';
import { plant } from './patch';
import { isSimulated, type Found, type PlantedBug, type Suite } from './planted-bug';
import { nameOf, recompile, runSuite } from './suites';

type Tell = (line: string) => void;

/** `npm test` runs all schedules without a bug; here a few are enough to see that it runs. */
const soberly = (suite: Suite): Suite =>
  isSimulated(suite) ? { ...suite, simulate: Math.min(suite.simulate, 25) } : suite;

/** @throws Error for a suite that fails without any bug: it would find everything. */
const requireClean = async (folder: string, suites: readonly Suite[], tell: Tell): Promise<void> => {
  const distinct = new Map(suites.map((suite) => [nameOf(suite), suite]));
  for (const [name, suite] of distinct) {
    const { clean, output } = await runSuite(folder, soberly(suite));
    if (!clean) throw new Error(`${name} does not pass without a planted bug:\n${output.slice(-3_000)}`);
    tell(`passes without a bug: ${name}`);
  }
};

const secondsSince = (from: number): number => Math.round((performance.now() - from) / 100) / 10;

/** One row of the table per suite that must find the bug. */
const hunt = async (folder: string, bug: PlantedBug, suite: Suite): Promise<Found> => {
  const takeOut = plant(folder, bug);
  try {
    recompile(folder, bug.edits);
    const began = performance.now();
    const { failed, by, output } = await runSuite(folder, suite);
    const seconds = secondsSince(began);
    const row = { bug: bug.id, says: bug.says, suite: nameOf(suite), found: failed, by, seconds };
    return failed ? row : { ...row, output: output.slice(-2_000) };
  } finally {
    takeOut();
    recompile(folder, bug.edits);
  }
};

const inWords = ({ bug, suite, found, by, seconds }: Found): string =>
  `${found ? 'found' : 'NOT FOUND'} in ${seconds} s: ${bug} by ${suite}${by && ` › ${by}`}`;

/** Rows in the order of the bugs. `tell` hears of every step. */
export const huntAll = async (bugs: readonly PlantedBug[], tell: Tell): Promise<readonly Found[]> => {
  const suites = bugs.flatMap(({ foundBy }) => foundBy);
  const { folder, discard } = throwAwayCopy({ isBuilt: suites.some(isSimulated) });
  try {
    await requireClean(folder, suites, tell);
    const rows: Found[] = [];
    for (const bug of bugs)
      for (const suite of bug.foundBy) {
        const row = await hunt(folder, bug, suite);
        rows.push(row);
        tell(inWords(row));
      }
    return rows;
  } finally {
    discard();
  }
};
