import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export type SourceProgram = Readonly<{
  pid: number;
  /** The next line of its output; @throws Error when it ends before. */
  line: () => Promise<string>;
  /** Ends it by this signal, and resolves when it is gone. */
  end: (signal?: NodeJS.Signals) => Promise<void>;
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
  const gone = once(child, 'exit');
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
      await gone;
    },
  };
};
