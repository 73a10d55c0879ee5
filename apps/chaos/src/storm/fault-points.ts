import { join } from 'node:path';
import type { FaultPoint } from '@kinerja/fault-points';
import { isHalted, signal, type RunningProcess, type System } from '@kinerja/system-under-test';
import { below, oneOf, writeWhole, type Random } from '@kinerja/tooling';

/** The latest passage that is drawn for each. */
const MOST_PASSAGES: Readonly<Record<FaultPoint, number>> = {
  'append.before-commit': 12,
  'append.after-commit': 12,
  'http.before-answer': 12,
  'projection.before-commit': 8,
  'projection.after-commit': 8,
  'relay.before-send': 6,
  'relay.after-ack': 6,
  'consumer.before-commit': 6,
  'consumer.after-commit': 6,
  'job.before-finish': 1,
  'reaction.before-commit': 1,
  'process.after-part': 6,
  'export.before-rename': 1,
};

const isPoint = (name: string): name is FaultPoint => Object.hasOwn(MOST_PASSAGES, name);
export const faultPoints: readonly FaultPoint[] = Object.keys(MOST_PASSAGES).filter(isPoint);

/** `relay.after-ack:3`; the passage is drawn, so that the death comes now early and now late. */
export const drawPoint = (random: Random, among: readonly FaultPoint[] = faultPoints): string => {
  const name = oneOf(random, among);
  return `${name}:${1 + below(random, MOST_PASSAGES[name])}`;
};

/** The others know no fault points. */
export const mayHalt = ({ kind }: Pick<RunningProcess, 'kind'>): boolean => kind === 'service' || kind === 'instance';

export type Struck = Readonly<{ process: RunningProcess; point: string }>;

/** Deaths between two statements: a process is asked to halt at a named place at its next start and is killed there. */
export class FaultPoints {
  /** What was asked and has not happened yet, by process. */
  private readonly asked = new Map<string, string>();
  /** Where each was asked to halt last, for it may do so after nobody asks any more. */
  private readonly last = new Map<string, string>();

  constructor(private readonly system: System) {}

  /** Holds for the next start of this process. */
  ask(name: string, point: string): void {
    this.asked.set(name, point);
    this.last.set(name, point);
    this.write();
  }

  forgetAll(): void {
    this.asked.clear();
    this.write();
  }

  isAsked(name: string): boolean {
    return this.asked.has(name);
  }

  /** Kills what has halted at its place, all but those that somebody froze; answers what it killed. */
  strike(frozen: ReadonlySet<number>): readonly Struck[] {
    const halted = this.system.processes.filter(({ pid, ...one }) => mayHalt(one) && !frozen.has(pid) && isHalted(pid));
    return halted.flatMap((process) => {
      const point = this.last.get(process.name) ?? 'an unknown place';
      if (this.asked.delete(process.name)) this.write();
      return signal(process.pid, 'SIGKILL') ? [{ process, point }] : [];
    });
  }

  private write(): void {
    writeWhole(join(this.system.home, 'fault-points.json'), Object.fromEntries(this.asked));
  }
}
