import { below, isLucky, seededRandom, type Random } from '@kinerja/tooling';
import { Faults, type FaultKind } from './faults';
import type { SimulatedProcess } from './simulated-process';
import { Scheduler } from './scheduler';

/** Network and server fail like this; whoever asked does not know what was done. */
export class Lost extends Error {
  override readonly name = 'Lost';
  readonly code = 'ECONNRESET';
}

const LONGEST_FREEZE = 400;
/** How often an answer takes another turn to arrive. */
const SLOW = 0.3;

/** How a call ends for who made it. */
type Answer = Readonly<{ arrive: () => void; reject: (cause: unknown) => void }>;

const orReject = (run: () => void, reject: (cause: unknown) => void): void => {
  try {
    run();
  } catch (cause) {
    reject(cause);
  }
};

/** Seeds that follow one another begin far apart. */
const apart = (seed: number): number => Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);

export type WorldOptions = Readonly<{ seed: number; onlyFaults?: ReadonlySet<number>; trace?: (line: string) => void }>;

/** Everything between the processes of a schedule: the order of things and what goes wrong. */
export class World {
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly violations: string[] = [];

  constructor({ seed, onlyFaults, trace = () => undefined }: WorldOptions) {
    this.random = seededRandom(apart(seed));
    this.faults = new Faults(seededRandom(apart(seed ^ 0x5f3759df)), onlyFaults);
    this.scheduler = new Scheduler(this.random, (name, life) => trace(`${life.name} ${name}`));
    this.trace = trace;
  }

  private readonly trace: (line: string) => void;

  /**
   * A call that leaves the process: it may be lost on the way there or back, and the process may die before or after it.
   * `changes`: the channels on which others wait for what it does.
   */
  call<T>(
    life: SimulatedProcess,
    name: string,
    effect: () => T | Promise<T>,
    changes: readonly string[] = [],
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const answer = (value: T, fault: FaultKind | undefined): void => {
        for (const channel of changes) this.scheduler.changed(channel);
        if (fault === 'crash-after') return this.crash(life);
        this.travelBack(life, name, fault, { arrive: () => resolve(value), reject });
      };
      const arrive = (): void => {
        const fault = this.draw(life, name);
        if (fault === 'crash-before') return this.crash(life);
        if (fault === 'lost-request') return reject(new Lost(name));
        this.disturb(life, fault);
        const done = effect();
        if (!(done instanceof Promise)) return answer(done, fault);
        this.scheduler.within(done);
        done.then((value: T) => orReject(() => answer(value, fault), reject), reject);
      };
      this.scheduler.wait(life, name, () => orReject(arrive, reject));
    });
  }

  /** The last stretch, to somebody outside: the answer may be lost. */
  async answer(life: SimulatedProcess, name: string): Promise<void> {
    await this.scheduler.point(life, name);
    const fault = this.draw(life, name);
    if (fault === 'lost-answer' || fault === 'lost-request') throw new Lost(name);
  }

  violated(what: string): void {
    this.violations.push(what);
  }

  private draw(life: SimulatedProcess, name: string): FaultKind | undefined {
    const fault = this.faults.draw(() => `${life.name} ${name}`);
    if (fault !== undefined) this.trace(`! ${fault} at ${life.name} ${name}`);
    return fault;
  }

  /** At once, a turn later, or never. */
  private travelBack(
    life: SimulatedProcess,
    name: string,
    fault: FaultKind | undefined,
    { arrive, reject }: Answer,
  ): void {
    const isSlow = fault === 'lost-answer' || fault === 'freeze' || isLucky(this.random, SLOW);
    if (!isSlow) return arrive();
    this.scheduler.wait(life, `${name} answered`, fault === 'lost-answer' ? () => reject(new Lost(name)) : arrive);
  }

  private disturb(life: SimulatedProcess, fault: FaultKind | undefined): void {
    if (fault === 'freeze') life.frozenUntil = this.scheduler.steps + below(this.random, LONGEST_FREEZE);
    if (fault !== 'terminate') return;
    life.isStopping = true;
    this.scheduler.wake(life);
  }

  /** Nothing comes back from it. */
  private crash(life: SimulatedProcess): void {
    life.end();
    this.scheduler.changed(life.service);
  }
}
