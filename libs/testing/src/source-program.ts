import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export type SourceProgram = Readonly<{
  pid: number;
  /** The next line of its output; @throws Error when it ends before. */
  line: () => Promise<string>;
  /** Ends it by this signal; resolves when it is gone, with its exit code or null when the signal itself ended it. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>;
}>;

export type EndedProgram = Readonly<{
  code: number | null;
  signal: NodeJS.Signals | null;
  said: string;
  complained: string;
}>;

const root = resolve(__dirname, '../../..');
const HOOK = join(root, 'libs/testing/source-hook.cjs');

/** Runs a TypeScript file of ours (path from the root) as a process of its own, which a test may kill or measure. */
export const sourceProgram = (
  path: string,
  env: Readonly<Record<string, string>> = {},
  nodeFlags: readonly string[] = [],
): SourceProgram => {
  const child = spawn(process.execPath, [...nodeFlags, '--require', HOOK, join(root, path)], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { pid, stdout } = child;
  if (pid === undefined || stdout === null) throw new Error(`${path} did not start`);
  const gone = once(child, 'exit') as Promise<[code: number | null]>;
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  return {
    pid,
    line: async () => {
      const next = await lines.next();
      if (next.done === true) throw new Error(`${path} ended early`);
      return next.value;
    },
    end: async (signal = 'SIGKILL') => {
      child.kill(signal);
      const [code] = await gone;
      return code;
    },
  };
};

/** Runs a TypeScript file of ours to its end, which must come by itself within so many ms; else it is killed. */
export const endOfSourceProgram = (
  path: string,
  env: Readonly<Record<string, string>>,
  { nodeFlags = [], withinMs }: Readonly<{ nodeFlags?: readonly string[]; withinMs: number }>,
): EndedProgram => {
  const ended = spawnSync(process.execPath, [...nodeFlags, '--require', HOOK, join(root, path)], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
    timeout: withinMs,
    killSignal: 'SIGKILL',
  });
  return { code: ended.status, signal: ended.signal, said: ended.stdout, complained: ended.stderr };
};
