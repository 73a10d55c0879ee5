// Processes by number and time of birth, so that a number given to another program since is never taken for ours.
import { existsSync, readFileSync } from 'node:fs';

const STATE = 0;
const START_TIME = 19;

const statOf = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
};

export const birthOf = (pid) => statOf(pid)?.[START_TIME];
export const isAlive = (pid) => !['Z', 'X', undefined].includes(statOf(pid)?.[STATE]);
/** Halted by SIGSTOP. */
export const isHalted = (pid) => statOf(pid)?.[STATE] === 'T';
export const commandLineOf = (pid) =>
  existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean) : [];

/** Numbers of the children of a process. */
export const childrenOf = (pid) => {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number) : [];
};

/** False when it was gone already. */
export const signal = (pid, name) => {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if (error.code === 'ESRCH') return false;
    throw error;
  }
};

/** Every process the rig has seen; at the end none of them may be left. */
export class SeenProcesses {
  #seen = new Map();

  note(processes) {
    for (const { pid, name } of processes) if (birthOf(pid)) this.#seen.set(`${pid}/${birthOf(pid)}`, { pid, name });
  }

  get alive() {
    return [...this.#seen]
      .filter(([key, { pid }]) => key === `${pid}/${birthOf(pid)}` && isAlive(pid))
      .map(([, one]) => one);
  }

  /** Ends what is left of ours; answers their names. */
  endAll() {
    const left = this.alive;
    for (const { pid } of left) signal(pid, 'SIGKILL');
    return left.map(({ name }) => name);
  }
}
