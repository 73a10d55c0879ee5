import { doubledPause, Loop } from '@kinerja/concurrency';
import type { EventStore } from '@kinerja/event-store';
import type { Pool } from 'pg';
import type { OnFault } from './batch-writer';
import { FirstFilling } from './first-filling';
import { PositionWaiters } from './position-waiters';
import { ProjectionRound } from './projection-round';
import { sqlReadModels } from './read-models';
import { rebuildTable } from './rebuild';
import { couldBeWorkedIn } from './retry-set-aside';
import type { ProjectionPosition, RunningProjection } from './running-projection';
import type { TableProjection } from './table-projection';

export type RunnerSettings = Readonly<{
  pool: Pool;
  store: EventStore;
  projections: readonly TableProjection[];
  /** How often to look for what other processes appended; own appends wake the runner at once. */
  pollMs?: number;
  batch?: number;
  /** Told of every round that failed for another reason than its events, before it is tried again. */
  onFailure?: (error: unknown) => void;
  /** Told of every event that was set aside and of every projection that stopped. */
  onFault?: OnFault;
}>;

const POLL_MS = 5_000;
const BATCH = 1_500;
/** Most batches that an ending runner still works in. */
const LAST_ROUNDS = 10;

/**
 * Works the log into the tables of its projections. One read feeds all that stand at the same position; rows and checkpoints
 * move in one transaction, so a crash repeats nothing. An event that a projection cannot take is set aside, and the table goes
 * on; where the table itself is not as the code expects it, or its checkpoint stands beyond the log, the projection pauses with
 * the reason in `positions()` and the others go on. A new projection starts at 0 and catches up beside the rest; `filled` says
 * when. A start looks whether what was set aside can be worked in by now, and then fills that table anew.
 */
export class ProjectionRunner {
  private readonly round: ProjectionRound;
  private readonly waiters = new PositionWaiters();
  private readonly loop: Loop;
  private unsubscribe: (() => void) | undefined;
  private filling: FirstFilling | undefined;
  private retry: Promise<void> | undefined;
  private failed: unknown;

  constructor(private readonly settings: RunnerSettings) {
    const { pool, batch = BATCH } = settings;
    this.round = new ProjectionRound({ ...settings, batch, tables: sqlReadModels(pool) });
    const everyMs = settings.pollMs ?? POLL_MS;
    const onError = (error: unknown): void => this.noteFailure(error);
    this.loop = new Loop(() => this.workOnce(), { everyMs, retryMs: doubledPause, onError });
  }

  /** @throws the driver's error when the checkpoints cannot be read. */
  async start(): Promise<void> {
    const head = await this.round.readPositions();
    this.filling = new FirstFilling(
      this.round.running.filter(({ position }) => position === 0n),
      head,
    );
    this.unsubscribe = this.settings.store.onAppend(() => this.loop.wake());
    this.loop.start();
    this.retry = this.retrySetAside().catch((error: unknown) => this.settings.onFailure?.(error));
  }

  /** Ends when no table is left that held nothing at the start, such as one of a new version, although the log held something. */
  async filled(): Promise<void> {
    await this.filling?.done;
  }

  /** Works in what is in the log by now, so that an installation that stands still has no read model behind; a long backlog waits. */
  async stop(): Promise<void> {
    this.unsubscribe?.();
    await this.loop.stop();
    await this.retry;
    this.filling?.stop();
    if (this.filling) await this.finish().catch((error: unknown) => this.settings.onFailure?.(error));
    this.waiters.release();
  }

  /** Why the last round failed, when it did and is tried again; no projection moves meanwhile. */
  get failure(): unknown {
    return this.failed;
  }

  positions(): readonly ProjectionPosition[] {
    return this.round.running.map((projection) => projection.status());
  }

  /** Waits at most `ms` until every projection has worked in `position`; answers how many events the slowest still lacks. */
  async waitFor(position: bigint, ms: number): Promise<bigint> {
    if (this.round.lowest < position) {
      this.loop.wake();
      await this.waiters.wait(position, ms);
    }
    const lowest = this.round.lowest;
    return lowest >= position ? 0n : position - lowest;
  }

  /** Fills the table anew from the whole log in one transaction; readers see the old rows until it is done. */
  async rebuild(name: string): Promise<bigint> {
    const projection = this.round.running.find((candidate) => candidate.name === name);
    if (!projection) throw new RangeError(`there is no projection ${name}`);
    await this.fillAnew(projection);
    return projection.position;
  }

  private async fillAnew(running: RunningProjection): Promise<void> {
    running.isRebuilding = true;
    try {
      running.position = (await rebuildTable(this.settings, running.projection)).position;
      running.paused = undefined;
    } finally {
      running.isRebuilding = false;
      this.loop.wake();
    }
  }

  private async finish(): Promise<void> {
    for (let rounds = 0; rounds < LAST_ROUNDS; rounds += 1) if (!(await this.workOnce())) return;
  }

  private async retrySetAside(): Promise<void> {
    for (const running of this.round.running)
      if (await couldBeWorkedIn(this.settings, running.projection)) await this.fillAnew(running);
  }

  private noteFailure(error: unknown): void {
    this.failed = error;
    this.settings.onFailure?.(error);
  }

  private async workOnce(): Promise<boolean> {
    const isMore = await this.round.work();
    this.failed = undefined;
    this.filling?.look();
    this.waiters.release(this.round.lowest);
    return isMore;
  }
}
