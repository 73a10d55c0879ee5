import type { Life } from './life';
import type { Random } from './random';

type Waiting = Readonly<{ life: Life; name: string; resume: () => void }>;
type Sleeping = Waiting & Readonly<{ channel: string }>;

/** Steps after which the event loop comes round once, which is when a rejection that nobody waits for is noticed. */
const PER_TURN = 16;

const afterTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** A tick comes when no promise has anything left to do, and costs no turn of the event loop. */
const tick = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));
/** The second comes behind what was asked for until the first: the log's writer gathers commands for a tick. */
const afterAllThatFollows = async (): Promise<void> => {
  await tick();
  await tick();
};

/**
 * Decides who goes on. Everybody who waits at a point is ready; one of them, drawn by the seed, takes a step, which ends when
 * all that follows from it without another point has happened.
 */
export class Scheduler {
  steps = 0;
  private readonly counts = new Map<string, number>();
  private ready: Waiting[] = [];
  private sleeping: Sleeping[] = [];

  constructor(
    private readonly random: Random,
    private readonly onStep: (name: string, life: Life) => void = () => undefined,
  ) {}

  point(life: Life, name: string): Promise<void> {
    return new Promise((resume) => this.ready.push({ life, name, resume }));
  }

  /** How often something has happened on a channel that others might wait for. */
  changes(channel: string): number {
    return this.counts.get(channel) ?? 0;
  }

  /** Until something has happened on the channel since `seen`, or somebody wakes this life. */
  sleep(life: Life, channel: string, seen: number): Promise<void> {
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

  wake(life: Life): void {
    this.wakeThose((sleeper) => sleeper.life === life);
  }

  /** Until nobody can go on; false when that is not so after `limit` steps. */
  async run(limit: number): Promise<boolean> {
    await afterTurn();
    for (let next = this.draw(); next; next = this.draw()) {
      if (this.steps >= limit) return false;
      this.steps += 1;
      this.onStep(next.name, next.life);
      next.resume();
      await (this.steps % PER_TURN === 0 ? afterTurn() : afterAllThatFollows());
    }
    await afterTurn();
    return true;
  }

  private wakeThose(isMeant: (sleeper: Sleeping) => boolean): void {
    const woken = this.sleeping.filter(isMeant);
    if (woken.length === 0) return;
    this.ready.push(...woken);
    this.sleeping = this.sleeping.filter((sleeper) => !isMeant(sleeper));
  }

  private draw(): Waiting | undefined {
    if (this.ready.some(({ life }) => !life.isAlive)) this.ready = this.ready.filter(({ life }) => life.isAlive);
    if (this.ready.length === 0) return undefined;
    const isFrozen = ({ life }: Waiting): boolean => life.frozenUntil > this.steps;
    const moving = this.ready.some(isFrozen) ? this.ready.filter((one) => !isFrozen(one)) : this.ready;
    // Nobody else can go on: the frozen ones thaw.
    const drawn = this.random.pick(moving.length > 0 ? moving : this.ready);
    drawn.life.frozenUntil = Math.min(drawn.life.frozenUntil, this.steps);
    this.ready.splice(this.ready.indexOf(drawn), 1);
    return drawn;
  }
}
