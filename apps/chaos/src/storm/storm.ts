import { setTimeout as pause } from 'node:timers/promises';
import {
  isAlive,
  isHalted,
  signal,
  type ProcessKind,
  type RunningProcess,
  type System,
} from '@kinerja/system-under-test';
import { errorWords } from '@kinerja/diagnostics';
import { type Random } from '@kinerja/tooling';
import type { FaultPoint } from '@kinerja/fault-points';
import { drawPoint, mayHalt, type FaultPoints } from './fault-points';
import type { FaultRecord } from './fault-record';
import { secondsUntilBack } from './recovery';

const LOOK_EVERY_MS = 50;
const LONGEST_GAP_MS = 1_500;
/** So long the storm waits for a victim before it goes on elsewhere. */
const PATIENCE_MS = 20_000;
const [SHORTEST_FREEZE_MS, LONGEST_FREEZE_MS] = [2_000, 8_000];
/** Where a process is killed that is hit on purpose. */
const AT_STAKE: readonly FaultPoint[] = ['append.before-commit', 'append.after-commit', 'job.before-finish'];

/** How often each kind is hit, relative to the others of the drawing. */
const WEIGHTS: Readonly<Record<ProcessKind, number>> = {
  ...{ service: 10, instance: 6, gateway: 5, postgres: 8, redis: 4, kafka: 6, supervisor: 1 },
};

/** Undefined where there is none. */
export const drawWeighted = (processes: readonly RunningProcess[], random: Random): RunningProcess | undefined => {
  const total = processes.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
  let at = random() * total;
  return processes.find(({ kind }) => (at -= WEIGHTS[kind]) < 0);
};

type World = Readonly<{ system: System; points: FaultPoints; record: FaultRecord; random: Random }>;
type Rage = Readonly<{ kills: number; freezes: number; isStopped: () => boolean }>;

/** Kills and freezes processes of the system at moments and places that follow from the seed. */
export class Storm {
  /** Name of a process that is hit more often while something is at stake: the payroll while it is computed. */
  focus: string | undefined;
  private watch: NodeJS.Timeout | undefined;
  private readonly frozen = new Set<number>();

  constructor(private readonly world: World) {}

  /** Until so many kills and freezes have happened. `isStopped` ends it early. */
  async rage({ kills, freezes, isStopped }: Rage): Promise<void> {
    this.watch ??= setInterval(() => this.strike(), LOOK_EVERY_MS);
    const freezeEvery = Math.max(1, Math.floor(kills / (freezes + 1)));
    while (this.kills < kills && !isStopped()) {
      await pause(this.world.random() * LONGEST_GAP_MS);
      if (this.freezes < freezes && this.kills >= freezeEvery * (this.freezes + 1)) void this.freeze();
      await this.killSome(kills - this.kills);
    }
    while (this.freezes < freezes && !isStopped()) {
      await pause(this.world.random() * LONGEST_GAP_MS);
      await this.freeze();
    }
    this.calmDown();
  }

  end(): void {
    this.calmDown();
    clearInterval(this.watch);
  }

  /** No death is asked for any more; who was asked before may still halt, and is struck until `end`. */
  private calmDown(): void {
    this.world.points.forgetAll();
    for (const pid of this.frozen) signal(pid, 'SIGCONT');
    this.frozen.clear();
  }

  private get kills(): number {
    return this.world.record.count(({ kind }) => kind.startsWith('SIGKILL'));
  }

  private get freezes(): number {
    return this.world.record.count(({ kind }) => kind === 'SIGSTOP');
  }

  /** Now and then several at once. */
  private async killSome(most: number): Promise<void> {
    const { random } = this.world;
    const together = random() < 0.25 ? 2 + Math.floor(random() * 3) : 1;
    const victims = this.draw(Math.min(together, most));
    const returns = victims.map((victim) => this.kill(victim));
    const isHeadless = victims.some(({ kind }) => kind === 'supervisor');
    if (isHeadless) await Promise.all(returns);
    else if (random() < 0.85) await Promise.race([Promise.all(returns), pause(PATIENCE_MS)]);
  }

  private draw(count: number): readonly RunningProcess[] {
    const victims = this.focused();
    while (victims.length < count) {
      const victim = drawWeighted(this.candidates(victims), this.world.random);
      if (!victim) break;
      victims.push(victim);
    }
    return victims;
  }

  /** Who is at stake, more often than not. */
  private focused(): RunningProcess[] {
    const { system, random } = this.world;
    const focused = this.focus !== undefined && random() < 0.7 ? system.process(this.focus) : undefined;
    return focused && !isHalted(focused.pid) ? [focused] : [];
  }

  private candidates(but: readonly RunningProcess[]): readonly RunningProcess[] {
    const { system } = this.world;
    return [...system.processes, system.supervisor].filter(
      ({ pid }) => isAlive(pid) && !isHalted(pid) && !but.some((victim) => victim.pid === pid),
    );
  }

  /** Every second successor of a service is asked to halt somewhere, to be killed there. */
  private kill(victim: RunningProcess): Promise<void> | undefined {
    const { name, pid } = victim;
    const { points, random, record } = this.world;
    if (mayHalt(victim) && random() < 0.5)
      points.ask(name, drawPoint(random, this.focus === name ? AT_STAKE : undefined));
    if (!signal(pid, 'SIGKILL')) return undefined;
    record.note('SIGKILL', name);
    return this.comesBack(victim);
  }

  private comesBack(victim: RunningProcess): Promise<void> {
    const { record, points, system } = this.world;
    const { kind, name } = victim;
    const since = Date.now();
    if (kind === 'supervisor') return record.recovery(kind, name, this.startAgain(since));
    const wasAsked = points.isAsked(name);
    // Killed once more at its named place before it served: that time says nothing.
    return record.recovery(
      kind,
      name,
      secondsUntilBack(system, victim, since),
      () => !wasAsked || points.isAsked(name),
    );
  }

  /** Who watches over all is watched by the operator: here by the rig, which tries twice. */
  private async startAgain(since: number): Promise<number | undefined> {
    for (let attempt = 0; attempt < 2; attempt += 1)
      try {
        await this.world.system.start();
        return (Date.now() - since) / 1000;
      } catch (error) {
        this.world.record.say(errorWords(error));
      }
    return undefined;
  }

  private strike(): void {
    for (const { process, point } of this.world.points.strike(this.frozen)) {
      this.world.record.note(`SIGKILL at ${point.split(':')[0]}`, process.name);
      void this.comesBack(process);
    }
  }

  /** Frozen for seconds, it still has its connections and its place: its successor, if any, must not be disturbed when it wakes. */
  private async freeze(): Promise<void> {
    const { system, random, record } = this.world;
    const candidates = system.processes.filter(({ pid, kind }) => kind !== 'postgres' && !isHalted(pid));
    const victim = drawWeighted(candidates, random);
    if (!victim) return;
    this.frozen.add(victim.pid);
    if (!signal(victim.pid, 'SIGSTOP')) return;
    record.note('SIGSTOP', victim.name);
    await pause(SHORTEST_FREEZE_MS + random() * (LONGEST_FREEZE_MS - SHORTEST_FREEZE_MS));
    signal(victim.pid, 'SIGCONT');
    this.frozen.delete(victim.pid);
  }
}
