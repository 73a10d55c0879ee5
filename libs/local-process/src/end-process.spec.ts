import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endProcess } from './end-process';
import { isRunning } from './process-identity';

/** Says `up` when its handlers are in place. */
const start = async (program: string) => {
  const child = spawn(process.execPath, ['-e', `${program}; setInterval(() => 0, 1e3); console.log('up')`]);
  await once(child.stdout, 'data');
  return child;
};

it('ends a process by the first signal it obeys', async () => {
  const child = await start('0');
  const exit = once(child, 'exit');
  expect(await endProcess(child.pid ?? 0, ['SIGTERM', 10_000], ['SIGKILL', 10_000])).toBe(true);
  expect(await exit).toEqual([null, 'SIGTERM']);
});

it('takes the next step with one that does not obey', async () => {
  const child = await start("process.on('SIGTERM', () => 0)");
  const exit = once(child, 'exit');
  expect(await endProcess(child.pid ?? 0, ['SIGTERM', 100], ['SIGKILL', 10_000])).toBe(true);
  expect(await exit).toEqual([null, 'SIGKILL']);
});

it('says when a process has outlived the last step', async () => {
  const child = await start("process.on('SIGTERM', () => 0)");
  const exit = once(child, 'exit');
  expect(await endProcess(child.pid ?? 0, ['SIGTERM', 50])).toBe(false);
  child.kill('SIGKILL');
  await exit;
});

it('takes what is gone already for ended', async () => {
  const child = await start('0');
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
  expect(await endProcess(child.pid ?? 0, ['SIGTERM', 10_000])).toBe(true);
});

it.each([0, -1])('never signals a whole group of processes, which %i would be', async (pid) => {
  expect(isRunning(pid)).toBe(false);
  expect(await endProcess(pid, ['SIGTERM', 10_000])).toBe(true);
});
