import type { EventStore } from '@kinerja/event-store';
import type { Pool } from 'pg';
import { PositionWaiters } from './position-waiters';
import { ProjectionRound } from './projection-round';
import { sqlReadModels } from './read-models';
import { rebuildTable } from './rebuild';
import type { ProjectionPosition } from './running-projection';
import type { TableProjection } from './table-projection';
import { Waker } from './waker';

export type RunnerSettings = Readonly<{
  pool: Pool;
  store: EventStore;
  projections: readonly TableProjection[];
  /** How often to look for what other processes appended; own appends wake the runner at once. */
  pollMs?: number;
  batch?: number;
  /** Told of every round that failed for another reason than its events, before it is tried again. */
  onFailure?: (error: unknown) => void;
  onFault?: (fault: Readonly<{ projection: string; reason: string }>) => void;
}>;

const POLL_MS = 5_000;
const BATCH = 1_500;

/**
 * Works the log into the tables of its projections. One read feeds all that stand at the same position; rows and checkpoints
 * move in one transaction, so a crash repeats nothing. A projection that cannot take an event pauses with the reason in
 * `positions()`; the others go on. A new projection starts at 0 and catches up beside the rest.
 */
export class ProjectionRunner {
  private readonly round: ProjectionRound;
  private readonly waiters = new PositionWaiters();
  private readonly waker: Waker;
  private unsubscribe: (() => void) | undefined;
  private loop: Promise<void> | undefined;

  constructor(private readonly settings: RunnerSettings) {
    const { pool, batch = BATCH } = settings;
    this.round = new ProjectionRound({ ...settings, batch, tables: sqlReadModels(pool) });
    this.waker = new Waker(settings.pollMs ?? POLL_MS, settings.onFailure);
  }

  /** @throws the driver's error when the checkpoints cannot be read. */
  async start(): Promise<void> {
    await this.round.readPositions();
    this.unsubscribe = this.settings.store.onAppend(() => this.waker.wake());
    this.loop = this.waker.run(() => this.workOnce());
  }

  /** Finishes the batch in hand. */
  async stop(): Promise<void> {
    this.unsubscribe?.();
    this.waker.stop();
    await this.loop;
    this.waiters.release();
  }

  positions(): readonly ProjectionPosition[] {
    return this.round.running.map((projection) => projection.status());
  }

  /** Waits at most `ms` until every projection has worked in `position`; answers how many events the slowest still lacks. */
  async waitFor(position: bigint, ms: number): Promise<bigint> {
    if (this.round.lowest < position) {
      this.waker.wake();
      await this.waiters.wait(position, ms);
    }
    const lowest = this.round.lowest;
    return lowest >= position ? 0n : position - lowest;
  }

  /** Fills the table anew from the whole log in one transaction; readers see the old rows until it is done. */
  async rebuild(name: string): Promise<bigint> {
    const projection = this.round.running.find((candidate) => candidate.name === name);
    if (!projection) throw new RangeError(`there is no projection ${name}`);
    projection.isRebuilding = true;
    try {
      projection.position = await rebuildTable(this.settings, projection.projection);
      projection.paused = undefined;
    } finally {
      projection.isRebuilding = false;
      this.waker.wake();
    }
    return projection.position;
  }

  private async workOnce(): Promise<boolean> {
    const isMore = await this.round.work();
    this.waiters.release(this.round.lowest);
    return isMore;
  }
}
