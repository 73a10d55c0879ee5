import { existsSync, readFileSync } from 'node:fs';
import { codeOf } from '@kinerja/tooling';

const STATE = 0;
const START_TIME = 19;

/** Fields of `/proc/<pid>/stat` behind the name; undefined for a process that is gone. */
const statOf = (pid: number): readonly string[] | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
};

const bornAt = (pid: number): string | undefined => statOf(pid)?.[START_TIME];

export const isAlive = (pid: number): boolean => {
  const state = statOf(pid)?.[STATE];
  return state !== undefined && !['Z', 'X'].includes(state);
};

/** Halted by SIGSTOP. */
export const isHalted = (pid: number): boolean => statOf(pid)?.[STATE] === 'T';

export const commandLineOf = (pid: number): readonly string[] =>
  existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean) : [];

/** Numbers of the children of a process. */
export const childrenOf = (pid: number): readonly number[] => {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number) : [];
};

/** False when it was gone already. */
export const signal = (pid: number, name: NodeJS.Signals): boolean => {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
    throw error;
  }
};

type Named = Readonly<{ pid: number; name: string }>;

/** By number and time of birth, so that a number given to another program since is never taken for ours. */
const identityOf = (pid: number): string => `${pid}/${bornAt(pid)}`;

/** Every process of the system that was ever seen; at the end none of them may be left. */
export class SeenProcesses {
  private readonly seen = new Map<string, Named>();

  note(processes: readonly Named[]): void {
    for (const { pid, name } of processes) if (bornAt(pid)) this.seen.set(identityOf(pid), { pid, name });
  }

  get alive(): readonly Named[] {
    return [...this.seen]
      .filter(([identity, { pid }]) => identity === identityOf(pid) && isAlive(pid))
      .map(([, one]) => one);
  }

  /** Ends what is left of ours; answers their names. */
  endAll(): readonly string[] {
    const left = this.alive;
    for (const { pid } of left) signal(pid, 'SIGKILL');
    return left.map(({ name }) => name);
  }
}
