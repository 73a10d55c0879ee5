import { oneOf, type Random } from '@kinerja/tooling';
import type { SimulatedProcess } from './simulated-process';

type Waiting = Readonly<{ life: SimulatedProcess; name: string; resume: () => void }>;
type Sleeping = Waiting & Readonly<{ channel: string }>;

const isDead = ({ life }: Waiting): boolean => !life.isAlive;

/** Steps that are asked for at a time; the event loop comes round between them and the next. */
const PER_TURN = 16;

/**
 * Decides who goes on. Everybody who waits at a point is ready; one of them, drawn by the seed, takes a step, which ends when
 * all that follows from it without another point has happened.
 */
export class Scheduler {
  steps = 0;
  /** Steps that wait for something outside of the schedule; nobody else goes on until then. */
  private held = 0;
  private readonly counts = new Map<string, number>();
  private ready: Waiting[] = [];
  private sleeping: Sleeping[] = [];

  constructor(
    private readonly random: Random,
    private readonly onStep: (name: string, life: SimulatedProcess) => void = () => undefined,
  ) {}

  /** `resume` is the step, once it is drawn. */
  wait(life: SimulatedProcess, name: string, resume: () => void): void {
    this.ready.push({ life, name, resume });
  }

  /** What `work` comes to belongs to the present step, however long it takes. */
  within(work: Promise<unknown>): void {
    this.held += 1;
    const release = (): void => void (this.held -= 1);
    work.then(release, release);
  }

  point(life: SimulatedProcess, name: string): Promise<void> {
    return new Promise((resume) => this.wait(life, name, resume));
  }

  /** How often something has happened on a channel that others might wait for. */
  changes(channel: string): number {
    return this.counts.get(channel) ?? 0;
  }

  /** Until something has happened on the channel since `seen`, or somebody wakes this life. */
  sleep(life: SimulatedProcess, channel: string, seen: number): Promise<void> {
    return new Promise((resume) => {
      const waiting = { life, name: 'woken', resume };
      if (life.isStopping || this.changes(channel) > seen) this.ready.push(waiting);
      else this.sleeping.push({ ...waiting, channel });
    });
  }

  changed(channel: string): void {
    this.counts.set(channel, this.changes(channel) + 1);
    this.wakeThose((sleeper) => sleeper.channel === channel);
  }

  wake(life: SimulatedProcess): void {
    this.wakeThose((sleeper) => sleeper.life === life);
  }

  /** Until nobody can go on; false when that is not so after `limit` steps. */
  run(limit: number): Promise<boolean> {
    return new Promise((resolve, reject) => {
      let isOver = false;
      const end = (isAtRest: boolean): void => {
        isOver = true;
        resolve(isAtRest);
      };
      const step = (): void => {
        try {
          if (!isOver && this.held === 0) this.step(limit, end);
        } catch (error) {
          isOver = true;
          reject(error as Error);
        }
      };
      // Between two immediates Node does all that promises and ticks have left to do: so a step ends.
      const turn = (): void => {
        if (isOver) return;
        for (let nth = 0; nth < PER_TURN; nth += 1) setImmediate(step);
        setImmediate(turn);
      };
      setImmediate(turn);
    });
  }

  private step(limit: number, end: (isAtRest: boolean) => void): void {
    const next = this.draw();
    if (!next || this.steps >= limit) return end(!next);
    this.steps += 1;
    this.onStep(next.name, next.life);
    next.resume();
  }

  private wakeThose(isMeant: (sleeper: Sleeping) => boolean): void {
    if (!this.sleeping.some(isMeant)) return;
    const asleep: Sleeping[] = [];
    for (const sleeper of this.sleeping) (isMeant(sleeper) ? this.ready : asleep).push(sleeper);
    this.sleeping = asleep;
  }

  private draw(): Waiting | undefined {
    if (this.ready.some(isDead)) this.ready = this.ready.filter((one) => !isDead(one));
    if (this.ready.length === 0) return undefined;
    const drawn = oneOf(this.random, this.moving());
    drawn.life.frozenUntil = Math.min(drawn.life.frozenUntil, this.steps);
    this.ready.splice(this.ready.indexOf(drawn), 1);
    return drawn;
  }

  /** Where nobody else can go on, the frozen ones thaw. */
  private moving(): readonly Waiting[] {
    const isFrozen = ({ life }: Waiting): boolean => life.frozenUntil > this.steps;
    if (!this.ready.some(isFrozen)) return this.ready;
    const moving = this.ready.filter((one) => !isFrozen(one));
    return moving.length > 0 ? moving : this.ready;
  }
}
