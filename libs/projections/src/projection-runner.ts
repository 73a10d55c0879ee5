import type { EventStore, Recorded } from '@kinerja/event-store';
import type { Pool } from 'pg';
import { BatchWriter } from './batch-writer';
import { readCheckpoints } from './checkpoints';
import { PositionWaiters } from './position-waiters';
import { rebuildTable } from './rebuild';
import { RunningProjection, type ProjectionPosition } from './running-projection';
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
  private readonly running: readonly RunningProjection[];
  private readonly writer: BatchWriter;
  private readonly waiters = new PositionWaiters();
  private readonly waker: Waker;
  private unsubscribe: (() => void) | undefined;
  private loop: Promise<void> | undefined;

  constructor(private readonly settings: RunnerSettings) {
    this.running = settings.projections.map((projection) => new RunningProjection(projection));
    this.writer = new BatchWriter(settings.pool, settings.onFault ?? (() => undefined));
    this.waker = new Waker(settings.pollMs ?? POLL_MS, settings.onFailure);
  }

  /** @throws the driver's error when the checkpoints cannot be read. */
  async start(): Promise<void> {
    await this.readPositions();
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
    return this.running.map((projection) => projection.status());
  }

  /** Waits at most `ms` until every projection has worked in `position`; answers how many events the slowest still lacks. */
  async waitFor(position: bigint, ms: number): Promise<bigint> {
    if (this.lowest() < position) {
      this.waker.wake();
      await this.waiters.wait(position, ms);
    }
    const lowest = this.lowest();
    return lowest >= position ? 0n : position - lowest;
  }

  /** Fills the table anew from the whole log in one transaction; readers see the old rows until it is done. */
  async rebuild(name: string): Promise<bigint> {
    const projection = this.running.find((candidate) => candidate.name === name);
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

  private lowest(): bigint {
    return this.running.reduce<bigint | undefined>(
      (lowest, { position }) => (lowest === undefined || position < lowest ? position : lowest),
      undefined,
    ) ?? 2n ** 63n; // prettier-ignore
  }

  private async readPositions(): Promise<void> {
    const stored = await readCheckpoints(
      this.settings.pool,
      this.running.map(({ name }) => name),
    );
    for (const projection of this.running) projection.position = stored.get(projection.name) ?? 0n;
  }

  /** One batch for every group of projections that stand together; true when there may be more to do. */
  private async workOnce(): Promise<boolean> {
    let isMore = false;
    for (const { members, limit } of this.groups()) {
      const events = await this.read(members, limit);
      if (events.length === 0) continue;
      if ((await this.writer.write(members, events)) === 'moved') await this.readPositions();
      isMore = true;
    }
    this.waiters.release(this.lowest());
    return isMore;
  }

  private async read(members: readonly RunningProjection[], limit: number): Promise<readonly Recorded[]> {
    const [first] = members;
    return first ? this.settings.store.read(first.position, limit) : [];
  }

  /** Lowest first; a group reads no further than where the next one stands, so that they meet and go on as one. */
  private groups(): readonly Readonly<{ members: readonly RunningProjection[]; limit: number }>[] {
    const batch = this.settings.batch ?? BATCH;
    const active = this.running.filter(({ isActive }) => isActive);
    const positions = [...new Set(active.map(({ position }) => position))].sort((a, b) => (a < b ? -1 : 1));
    return positions.map((position, at) => {
      const gap = Number((positions[at + 1] ?? position + BigInt(batch)) - position);
      return { members: active.filter((one) => one.position === position), limit: Math.min(batch, gap) };
    });
  }
}
