import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { loginsOf, LOGINS_FILE, type Login } from '@kinerja/demo';
import { proofOfUser } from '@kinerja/installation';

const SUITE = join(__dirname, '..', '..', '..', 'suite', 'src', 'main.js');

/** A city the demo may act in: its address and the folder with its logins. */
export type RunningSystem = Readonly<{ url: string; home: string; stop: () => Promise<void> }>;

/** The folder of the city behind an address; only programs of the user who runs it are told. */
const homeOf = async (url: string): Promise<string> => {
  const { headers, remove } = proofOfUser();
  const answer = await fetch(`${url}/local/home`, { headers })
    .catch(() => undefined)
    .finally(remove);
  if (!answer) throw new Error(`${url} does not answer as a running city. Is \`npm start\` running there?`);
  if (!answer.ok) throw new Error(`${url} does not say where its city is kept. Name the folder with --home DIR.`);
  return ((await answer.json()) as { home: string }).home;
};

export const attach = async (url: string, home: string | undefined): Promise<RunningSystem> => {
  const address = url.replace(/\/+$/, '');
  return { url: address, home: home ? resolve(home) : await homeOf(address), stop: () => Promise.resolve() };
};

const readyLine = async (suite: ChildProcess): Promise<string> => {
  if (!suite.stdout) throw new Error('the system was started without an output');
  for await (const line of createInterface({ input: suite.stdout })) {
    if (line.startsWith('ready ')) {
      suite.stdout.resume();
      return line.slice('ready '.length).trim();
    }
  }
  throw new Error('the system ended before it was ready; its message stands above');
};

/** Starts a city without agencies in `home`. When it dies, the demo says how to go on and ends. */
export const startOwn = async (home: string): Promise<RunningSystem> => {
  const folder = resolve(home);
  const suite = spawn(process.execPath, [SUITE, '--home', folder, '--port', '0', '--city', 'empty'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readyLine(suite);
  const died = (): void => {
    process.stderr.write(
      '\nThe system ended while the demo ran. Run the same command again: the demo goes on from where it was.\n',
    );
    process.exit(1);
  };
  suite.once('exit', died);
  const stop = async (): Promise<void> => {
    suite.off('exit', died);
    if (suite.exitCode !== null || suite.signalCode !== null) return;
    const exited = once(suite, 'exit');
    suite.kill('SIGTERM');
    await exited;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(130)));
  return { url, home: folder, stop };
};

/** Adds logins that are not known yet; the file stays readable by its owner only. */
export const rememberLogins = (home: string, logins: readonly Login[]): void => {
  const known = loginsOf(home).filter(
    (old) => !logins.some((login) => login.username === old.username && login.role === old.role),
  );
  writeFileSync(join(home, LOGINS_FILE), `${JSON.stringify([...known, ...logins], null, 2)}\n`, { mode: 0o600 });
};

/** What the demo did in a home, so that an interrupted month goes on and a finished one is not taken for a new one. */
export type DemoRun = Readonly<{ agency: string; month: string; size: number; finished: boolean }>;
const runsFile = (home: string): string => join(home, 'demo-runs.json');

export const runsOf = (home: string): DemoRun[] =>
  existsSync(runsFile(home)) ? (JSON.parse(readFileSync(runsFile(home), 'utf8')) as DemoRun[]) : [];

export const rememberRun = (home: string, run: DemoRun): void => {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const others = runsOf(home).filter(({ agency }) => agency !== run.agency);
  writeFileSync(runsFile(home), `${JSON.stringify([...others, run], null, 2)}\n`, { mode: 0o600 });
};

/** Removes the demo's own home, and nothing that is not one. */
export const clearOwnHome = (home: string): void => {
  if (existsSync(runsFile(resolve(home)))) rmSync(resolve(home), { recursive: true, force: true });
};
