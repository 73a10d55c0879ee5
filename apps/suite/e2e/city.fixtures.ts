import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(__dirname, '..', '..', '..');
const SUITE = join(root, 'dist/apps/suite/src/main.js');
const CLUSTER = join(root, 'dist/apps/suite/src/cluster.main.js');
const CLI = join(root, 'dist/apps/cli/src/main.js');

export type Login = Readonly<{ agency: string; role: string; username: string; password: string }>;

/** A folder of its own for one city; removed when the test is over. */
export const newHome = (): string => mkdtempSync(join(tmpdir(), 'kinerja-city-'));
export const removeHome = (home: string): void => rmSync(home, { recursive: true, force: true });

export const loginsIn = (home: string): Login[] =>
  JSON.parse(readFileSync(join(home, 'demo-logins.json'), 'utf8')) as Login[];

export type City = Readonly<{
  url: string;
  process: ChildProcess;
  /** All that it said until it was ready. */
  said: string;
  /** Resolves with the next line of the city that matches. */
  says: (pattern: RegExp) => Promise<string>;
  /** By SIGTERM unless told otherwise. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}>;

const nextLine = (suite: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((resolve) => {
    const look = (chunk: Buffer): void => {
      const line = chunk.toString();
      if (!pattern.test(line)) return;
      suite.stdout?.off('data', look);
      resolve(line);
    };
    suite.stdout?.on('data', look);
  });

/** Starts a built program that brings a city up; resolves when the city is ready. */
const startProgram = async (program: string, args: readonly string[]): Promise<City> => {
  const suite = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  suite.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    if (suite.exitCode !== null || suite.signalCode !== null) return suite.exitCode;
    const exited = once(suite, 'exit');
    suite.kill(signal);
    return ((await exited) as [number | null])[0];
  };
  for await (const line of createInterface({ input: suite.stdout })) {
    said.push(line);
    if (!line.startsWith('ready ')) continue;
    suite.stdout.resume();
    return {
      url: line.slice('ready '.length).trim(),
      process: suite,
      said: said.join('\n'),
      says: (pattern) => nextLine(suite, pattern),
      stop,
    };
  }
  throw new Error(`the city did not start:\n${said.join('\n')}`);
};

/** Starts the built city as `npm start -- …` would, on a free port. */
export const startCityWith = (home: string, ...args: string[]): Promise<City> =>
  startProgram(SUITE, ['--home', home, '--port', '0', ...args]);

/** Starts the built city as `npm start` would, without agencies, on a free port. */
export const startCity = (home: string): Promise<City> => startCityWith(home, '--city', 'empty');

/** Starts the built city as `npm run cluster` would, on a free port. */
export const startCluster = (home: string, ...args: string[]): Promise<City> =>
  startProgram(CLUSTER, ['--home', home, '--port', '0', ...args]);

export type CommandResult = Readonly<{ status: number | null; stdout: string; stderr: string }>;

/** Runs `kinerja …` as it was built. */
export const kinerja = (...args: string[]): CommandResult =>
  spawnSync(process.execPath, [CLI, ...args], { cwd: root, encoding: 'utf8', timeout: 240_000 });
