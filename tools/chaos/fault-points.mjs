// Deaths between two statements: a process is asked to halt at a named place at its next start and is killed there.
import { join } from 'node:path';
import { writeWhole } from './files.mjs';
import { isHalted, signal } from './process-table.mjs';

const POINTS = [
  ['append.before-commit', 12],
  ['append.after-commit', 12],
  ['http.before-answer', 12],
  ['projection.before-commit', 8],
  ['projection.after-commit', 8],
  ['relay.before-send', 6],
  ['relay.after-ack', 6],
  ['consumer.before-commit', 6],
  ['consumer.after-commit', 6],
  ['job.before-finish', 1],
  ['reaction.before-commit', 1],
  ['process.after-part', 6],
  ['export.before-rename', 1],
];

export const pointNames = POINTS.map(([name]) => name);

/** `relay.after-ack:3`; the passage is drawn, so that the death comes now early and now late. */
export const drawPoint = (random, only = pointNames) => {
  const [name, most] = POINTS.filter(([one]) => only.includes(one))[Math.floor(random() * only.length)];
  return `${name}:${1 + Math.floor(random() * most)}`;
};

/** What was asked and has not happened yet, by process. */
export class FaultPoints {
  #asked = new Map();
  /** Where each was asked to halt last, for it may do so after nobody asks any more. */
  #last = new Map();

  constructor(system) {
    this.system = system;
  }

  /** Holds for the next start of this process. */
  ask(name, point) {
    this.#asked.set(name, { point });
    this.#last.set(name, point);
    this.#write();
  }

  forget(name) {
    if (this.#asked.delete(name)) this.#write();
  }

  forgetAll() {
    this.#asked.clear();
    this.#write();
  }

  isAsked(name) {
    return this.#asked.has(name);
  }

  /** Kills what has halted at its place, all but those that somebody froze; answers what it killed: [{process, point}]. */
  strike(frozen) {
    const killed = [];
    for (const process of this.system.processes) {
      const { name, kind, pid } = process;
      if (!['service', 'instance'].includes(kind) || frozen.has(pid) || !isHalted(pid)) continue;
      const point = this.#last.get(name) ?? 'an unknown place';
      this.forget(name);
      if (signal(pid, 'SIGKILL')) killed.push({ process, point });
    }
    return killed;
  }

  #write() {
    const points = Object.fromEntries([...this.#asked].map(([name, { point }]) => [name, point]));
    writeWhole(join(this.system.home, 'fault-points.json'), points);
  }
}
