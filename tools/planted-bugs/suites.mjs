// The narrow suites that find planted bugs: a Jest path of one project, or the simulation for so many schedules.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';

/** A suite that hangs because of a bug has found it; nobody waits longer than this, in ms. */
const PATIENCE_MS = 300_000;
/** The simulation tells by itself when a schedule comes to no rest; on a busy machine its schedules just take long. */
const SIMULATION_MS = 3_600_000;

export const nameOf = ({ jest, project, simulate, seed }) =>
  jest ? `${project} ${jest}` : `simulate ${simulate} from ${seed}`;

/** Resolves with what became of a program; its output is for whoever asks, not for the screen. */
const run = (folder, args, { env = {}, patience = PATIENCE_MS } = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    // Apart from the terminal, whose Ctrl-C it does not get.
    const end = () => process.kill(-child.pid, 'SIGKILL');
    process.prependOnceListener('exit', end);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    let hung = false;
    const timer = setTimeout(() => {
      hung = true;
      end();
    }, patience);
    child.on('close', (status) => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve({ status, hung, output });
    });
  });

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** Runs with a place for the JSON that the program leaves, and reads it. */
const withReport = async (start) => {
  const place = mkdtempSync(join(tmpdir(), 'kinerja-found-'));
  try {
    const file = join(place, 'report.json');
    const ended = await start(file);
    return { ...ended, report: read(file) };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};

const firstFailure = (report) =>
  report?.testResults.flatMap(({ assertionResults }) => assertionResults).find(({ status }) => status === 'failed');

/** A suite that cannot even be loaded says nothing about a bug: only a test that ran and failed has found it. */
const runJest = async (folder, { jest, project, env }) => {
  const { status, hung, output, report } = await withReport((file) =>
    run(
      folder,
      [
        ...['node_modules/jest/bin/jest.js', jest, '--ci', '--bail=1', '--json', '--outputFile', file],
        ...['--selectProjects', project, '--maxWorkers=1'],
      ],
      { env },
    ),
  );
  const failed = firstFailure(report);
  return {
    failed: failed !== undefined || hung,
    clean: status === 0 && (report?.numPassedTests ?? 0) > 0,
    by: failed?.fullName ?? (hung ? 'it came to no end' : ''),
    output,
  };
};

const runSimulation = async (folder, { simulate, seed }) => {
  const { status, output, report } = await withReport((file) =>
    run(
      folder,
      ['tools/run.mjs', 'simulate', '--schedules', String(simulate), '--seed', String(seed), '--json', file],
      {
        patience: SIMULATION_MS,
      },
    ),
  );
  const [failure] = report?.failures ?? [];
  return {
    failed: failure !== undefined,
    clean: status === 0 && report?.schedules === simulate,
    by: failure ? `schedule ${failure.seed}: ${failure.violations[0]}` : '',
    output,
  };
};

export const runSuite = (folder, suite) => (suite.jest ? runJest(folder, suite) : runSimulation(folder, suite));

/** Brings the compiled files of the simulation up to date with edited sources, without compiling all the others. */
export const recompile = (folder, edits) => {
  if (!existsSync(join(folder, 'dist/.built'))) return;
  for (const { file } of edits.filter((edit) => edit.file.endsWith('.ts'))) {
    const { code } = transformFileSync(join(folder, file), { configFile: join(folder, '.swcrc'), cwd: folder });
    const target = join(folder, 'dist', file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  writeFileSync(join(folder, 'dist/.built'), '');
};
