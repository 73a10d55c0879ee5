import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';

/** Not of 0 or less, which to `kill` are whole groups of processes, this one among them. */
const exists = (pid: number): boolean => {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const ps = (pid: number, column: 'command' | 'lstart'): string => {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { stdio: 'pipe' })
      .toString()
      .trim();
  } catch {
    return '';
  }
};

/** The words of its command line; empty for a process that is gone or only waits to be reaped. */
export const commandOf = (pid: number): readonly string[] => {
  if (!exists(pid)) return [];
  const words = platform() === 'linux' ? read(`/proc/${pid}/cmdline`).split('\0') : ps(pid, 'command').split(' ');
  return words.filter((word) => word !== '');
};

export const isRunning = (pid: number): boolean => commandOf(pid).length > 0;

/** Tells a process from a later one that got the same number, also across a restart of the machine. */
export const birthOf = (pid: number): string => {
  if (platform() !== 'linux') return ps(pid, 'lstart');
  const afterName = read(`/proc/${pid}/stat`).split(') ').at(-1) ?? '';
  const startTicks = afterName.split(' ')[19] ?? '';
  return `${read('/proc/sys/kernel/random/boot_id').trim()}:${startTicks}`;
};
