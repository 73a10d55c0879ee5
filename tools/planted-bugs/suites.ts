import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { readJsonFile, remove } from '@kinerja/tooling';
import { Type, type Static, type TSchema } from 'typebox';
import { isSimulated, type Edit, type JestSuite, type SimulatedSuite, type Suite } from './planted-bug';

/** A suite that hangs because of a bug has found it; nobody waits longer than this, in ms. */
const PATIENCE_MS = 300_000;
/** The simulation tells by itself when a schedule comes to no rest; on a busy machine its schedules just take long. */
const SIMULATION_MS = 3_600_000;

export const nameOf = (suite: Suite): string =>
  isSimulated(suite) ? `simulate ${suite.simulate} from ${suite.seed}` : `${suite.project} ${suite.jest}`;

type Ended = Readonly<{ status: number | null; hung: boolean; output: string }>;

/** Resolves with what became of a program; its output is for whoever asks, not for the screen. */
const run = (folder: string, args: readonly string[], patience: number): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const { pid } = child;
    if (pid === undefined) return reject(new Error(`${args[0]} did not start`));
    // Apart from the terminal, whose Ctrl-C it does not get.
    const end = (): boolean => process.kill(-pid, 'SIGKILL');
    process.prependOnceListener('exit', end);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
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

/** Runs with a place for the JSON that the program leaves, and reads it. */
const withReport = async <Schema extends TSchema>(
  schema: Schema,
  start: (file: string) => Promise<Ended>,
): Promise<Ended & Readonly<{ report: Static<Schema> | undefined }>> => {
  const place = mkdtempSync(join(tmpdir(), 'kinerja-found-'));
  try {
    const file = join(place, 'report.json');
    const ended = await start(file);
    return { ...ended, report: readJsonFile(schema, file) };
  } finally {
    remove(place);
  }
};

/** `clean`: it passed, and tests were run; `failed`: it found something, `by` which test. */
type Outcome = Readonly<{ failed: boolean; clean: boolean; by: string; output: string }>;

const jestReport = Type.Object({
  numPassedTests: Type.Integer(),
  testResults: Type.Array(
    Type.Object({ assertionResults: Type.Array(Type.Object({ status: Type.String(), fullName: Type.String() })) }),
  ),
});

const firstFailure = (report: Static<typeof jestReport> | undefined): string | undefined =>
  report?.testResults.flatMap(({ assertionResults }) => assertionResults).find(({ status }) => status === 'failed')
    ?.fullName;

/** A suite that cannot even be loaded says nothing about a bug: only a test that ran and failed has found it. */
const runJest = async (folder: string, { jest, project }: JestSuite): Promise<Outcome> => {
  const { status, hung, output, report } = await withReport(jestReport, (file) =>
    run(
      folder,
      [
        ...['node_modules/jest/bin/jest.js', jest, '--ci', '--bail=1', '--json', '--outputFile', file],
        ...['--selectProjects', project, '--maxWorkers=1'],
      ],
      PATIENCE_MS,
    ),
  );
  const by = firstFailure(report) ?? (hung ? 'it came to no end' : '');
  const passed = report?.numPassedTests ?? 0;
  return { failed: by !== '', clean: status === 0 && passed > 0, by, output };
};

const simulationReport = Type.Object({
  schedules: Type.Integer(),
  failures: Type.Array(Type.Object({ seed: Type.Integer(), violations: Type.Array(Type.String()) })),
});

const runSimulation = async (folder: string, { simulate, seed }: SimulatedSuite): Promise<Outcome> => {
  const { status, output, report } = await withReport(simulationReport, (file) => {
    const asked = ['--schedules', String(simulate), '--seed', String(seed), '--json', file];
    return run(folder, ['tools/run.mjs', 'simulate', ...asked], SIMULATION_MS);
  });
  const [failure] = report?.failures ?? [];
  return {
    failed: failure !== undefined,
    clean: status === 0 && report?.schedules === simulate,
    by: failure ? `schedule ${failure.seed}: ${failure.violations[0]}` : '',
    output,
  };
};

export const runSuite = (folder: string, suite: Suite): Promise<Outcome> =>
  isSimulated(suite) ? runSimulation(folder, suite) : runJest(folder, suite);

/** Brings the compiled files of the simulation up to date with edited sources, without compiling all the others. */
export const recompile = (folder: string, edits: readonly Edit[]): void => {
  if (!existsSync(join(folder, 'dist/.built'))) return;
  for (const { file } of edits.filter((edit) => edit.file.endsWith('.ts'))) {
    const { code } = transformFileSync(join(folder, file), { configFile: join(folder, '.swcrc'), cwd: folder });
    const target = join(folder, 'dist', file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  writeFileSync(join(folder, 'dist/.built'), '');
};
