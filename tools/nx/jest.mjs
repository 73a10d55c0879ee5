// Plain JavaScript: Nx loads it by itself, before anything is compiled.
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { overBudget } from './budgets.mjs';
import { filesBelow } from './files-below.mjs';
import { kindOf } from './kinds.mjs';
import { oneOrMany } from './one-or-many.mjs';
import { runScript } from './run-script.mjs';

/** Those that share a city, or start one of many processes, come one after another. */
const ALONE = new Set(['browser', 'distributed']);

const specsOf = ({ root, target }, workspace) =>
  filesBelow(join(workspace, root)).filter((path) => `test-${kindOf(path)}` === target);

const suitesIn = (report) => JSON.parse(readFileSync(report, 'utf8')).testResults;

const tellSlow = (suites, root) => {
  const timed = suites.map(({ name, startTime, endTime }) => ({
    suite: relative(root, name),
    seconds: (endTime - startTime) / 1_000,
  }));
  for (const line of overBudget(timed)) console.log(`Over its budget: ${line}`);
};

/** For the end of `npm test`, where nobody need look for them above. */
const tellFailed = (suites, root) => {
  const file = process.env.KINERJA_FAILED_TESTS;
  if (file === undefined) return;
  for (const { name, status, message, assertionResults } of suites.filter((suite) => suite.status !== 'passed')) {
    const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
    const words = failed.length > 0 ? failed : [message.split('\n').find((line) => line.trim()) ?? status];
    for (const line of words) appendFileSync(file, `${relative(root, name)}: ${line.trim()}\n`);
  }
};

export const { one, many } = oneOrMany(async (wanted, { root }) => {
  const specs = wanted.map((one) => ({ ...one, files: specsOf(one, root) }));
  const kinds = [...new Set(wanted.map(({ target }) => target.slice('test-'.length)))];
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-jest-'));
  const report = join(folder, 'report.json');
  try {
    const isAlone = kinds.some((kind) => ALONE.has(kind));
    const status = await runScript(
      'node_modules/jest/bin/jest.js',
      [
        ...['--ci', '--json', '--outputFile', report, '--selectProjects', ...kinds],
        // Clients of Redis keep timers for 30 s after they are closed, for which nobody need wait.
        ...(isAlone ? ['--maxWorkers=1', '--forceExit'] : ['--maxWorkers=2']),
        ...['--runTestsByPath', ...specs.flatMap(({ files }) => files)],
      ],
      { root },
    );
    const suites = suitesIn(report);
    tellSlow(suites, root);
    tellFailed(suites, root);
    const passed = new Set(suites.filter((suite) => suite.status === 'passed').map(({ name }) => name));
    const green = specs.filter(({ files }) => files.every((path) => passed.has(path))).map(({ task }) => task);
    // Jest may fail for what is no spec: then nobody can say whose it was.
    return status !== 0 && green.length === specs.length ? [] : green;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
