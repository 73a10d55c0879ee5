// Plain JavaScript: Nx loads it by itself, before anything is compiled.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a script of Node where the executor runs, with its output; resolves with the exit status. */
export const runScript = async (script, args, { root, env = {} }) => {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
  const [status] = await once(child, 'exit');
  return status ?? 1;
};
