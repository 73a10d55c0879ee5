import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from './files-below.mjs';
import { kindOf } from './kinds.mjs';
import { oneOrMany } from './one-or-many.mjs';
import { runScript } from './run-script.mjs';

/** Those that start a city of many processes get the machine for themselves. */
const ALONE = new Set(['browser', 'distributed']);

const specsOf = ({ root, target }, workspace) =>
  filesBelow(join(workspace, root)).filter((path) => `test-${kindOf(path)}` === target);

/** The specs that passed, by their paths. */
const passedIn = (report) => {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return new Set(testResults.filter(({ status }) => status === 'passed').map(({ name }) => name));
};

export const { one, many } = oneOrMany(async (wanted, { root }) => {
  const specs = wanted.map((one) => ({ ...one, files: specsOf(one, root) }));
  const kinds = [...new Set(wanted.map(({ target }) => target.slice('test-'.length)))];
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-jest-'));
  const report = join(folder, 'report.json');
  try {
    const workers = kinds.some((kind) => ALONE.has(kind)) ? 1 : 2;
    const status = await runScript(
      'node_modules/jest/bin/jest.js',
      [
        ...['--ci', '--json', '--outputFile', report, `--maxWorkers=${workers}`, '--selectProjects', ...kinds],
        ...['--runTestsByPath', ...specs.flatMap(({ files }) => files)],
      ],
      { root },
    );
    const passed = passedIn(report);
    const green = specs.filter(({ files }) => files.every((path) => passed.has(path))).map(({ task }) => task);
    // Jest may fail for what is no spec: then nobody can say whose it was.
    return status !== 0 && green.length === specs.length ? [] : green;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
