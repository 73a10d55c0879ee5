import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { newHome, removeHome } from './city.fixtures';

const root = join(__dirname, '..', '..', '..');

/** The processes below one, in the order in which they are found (Linux). */
const descendantsOf = (pid: number): readonly number[] => {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
};
/** One that has ended and was not yet asked for its status by its parent does not run. */
const runs = (pid: number): boolean => {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && !/\) Z /.test(readFileSync(stat, 'utf8'));
};

let home: string;
let npm: ChildProcess | undefined;

const startByNpm = async (): Promise<
  Readonly<{ npm: ChildProcess; started: readonly number[]; silent: Promise<unknown> }>
> => {
  npm = spawn('npm', ['start', '--', '--home', home, '--port', '0', '--city', 'empty'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!npm.stdout) throw new Error('npm has no output');
  // The last of them that holds the output has ended then.
  const silent = once(npm.stdout, 'close');
  for await (const line of createInterface({ input: npm.stdout })) if (line.startsWith('ready ')) break;
  npm.stdout.resume();
  return { npm, started: descendantsOf(npm.pid ?? 0), silent };
};

beforeEach(() => {
  home = newHome();
});
afterEach(async () => {
  if (npm && npm.exitCode === null && npm.signalCode === null) {
    const ended = once(npm, 'exit');
    npm.kill('SIGTERM');
    await ended;
  }
  removeHome(home);
}, 60_000);

it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
  '%s to the npm of `npm start` ends everything it started, and PostgreSQL cleanly',
  async (signal) => {
    const city = await startByNpm();
    expect(city.started.filter(runs).length).toBeGreaterThan(3);
    city.npm.kill(signal);
    await city.silent;
    expect(city.started.filter(runs)).toEqual([]);
    // A server that was ended in order takes its file along.
    expect(existsSync(join(home, 'postgres', 'data', 'PG_VERSION'))).toBe(true);
    expect(existsSync(join(home, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
  },
  180_000,
);
