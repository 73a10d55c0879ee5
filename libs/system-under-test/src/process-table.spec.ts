import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { childrenOf, commandLineOf, isAlive, isHalted, SeenProcesses, signal } from './process-table';

let child: ChildProcess;
let pid: number;
beforeEach(async () => {
  child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  await once(child, 'spawn');
  pid = child.pid ?? 0;
});
afterEach(() => child.kill('SIGKILL'));

it('knows a process that lives, its command line and its parent', () => {
  expect(isAlive(pid)).toBe(true);
  expect(commandLineOf(pid)).toContain('-e');
  expect(childrenOf(process.pid)).toContain(pid);
});

it('knows one that is halted from one that goes on', async () => {
  signal(pid, 'SIGSTOP');
  while (!isHalted(pid)) await new Promise(setImmediate);
  signal(pid, 'SIGCONT');
  while (isHalted(pid)) await new Promise(setImmediate);
});

it('ends what it has seen and tells what was left, once', async () => {
  const seen = new SeenProcesses();
  seen.note([{ pid, name: 'planning' }]);
  const gone = once(child, 'exit');
  expect(seen.endAll()).toEqual(['planning']);
  await gone;
  expect(seen.endAll()).toEqual([]);
  expect(isAlive(pid)).toBe(false);
  expect(signal(pid, 'SIGKILL')).toBe(false);
});
