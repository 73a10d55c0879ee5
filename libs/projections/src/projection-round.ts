import type { EventStore, Recorded } from '@kinerja/event-store';
import { BatchWriter, type OnFault } from './batch-writer';
import type { ReadModels } from './read-models';
import { RunningProjection } from './running-projection';
import type { TableProjection } from './table-projection';

export type RoundSettings = Readonly<{
  tables: ReadModels;
  store: Pick<EventStore, 'read' | 'head'>;
  projections: readonly TableProjection[];
  /** Most events read at a time. */
  batch: number;
  onFault?: OnFault;
}>;

/** What a runner does each time it wakes; holds the positions it knows of. */
export class ProjectionRound {
  readonly running: readonly RunningProjection[];
  private readonly writer: BatchWriter;
  private readonly onFault: OnFault;

  constructor(private readonly settings: RoundSettings) {
    this.running = settings.projections.map((projection) => new RunningProjection(projection));
    this.onFault = settings.onFault ?? (() => undefined);
    this.writer = new BatchWriter(settings.tables, this.onFault);
  }

  /** Where the slowest projection stands; beyond every position when there is none. */
  get lowest(): bigint {
    return this.running.reduce((lowest, { position }) => (position < lowest ? position : lowest), 2n ** 63n);
  }

  /**
   * A projection that stands beyond the log stops: nobody knows what its table holds, and it would pass over what is written next.
   * Answers where the log ends.
   */
  async readPositions(): Promise<bigint> {
    const { tables, store } = this.settings;
    const stored = await tables.positions(this.running.map(({ name }) => name));
    // After the positions: the log only grows, so that no other process is taken for one that stands beyond it.
    const head = await store.head();
    for (const projection of this.running) this.place(projection, stored.get(projection.name) ?? 0n, head);
    return head;
  }

  private place(projection: RunningProjection, position: bigint, head: bigint): void {
    projection.position = position <= head ? position : 0n;
    if (position <= head || !projection.isActive) return;
    projection.paused = `stands at ${position}, beyond the log's head ${head}; rebuild it`;
    this.onFault({ projection: projection.name, reason: projection.paused });
  }

  /**
   * One batch for every group of projections that stand together; true when there may be more to do. When another process was
   * faster, members of a group may stand apart from now on, so the next round groups them anew.
   */
  async work(): Promise<boolean> {
    let isMore = false;
    for (const { members, limit } of this.groups()) {
      const events = await this.read(members, limit);
      if (events.length === 0) continue;
      isMore = true;
      if ((await this.writer.write(members, events)) === 'written') continue;
      await this.readPositions();
      break;
    }
    return isMore;
  }

  private async read(members: readonly RunningProjection[], limit: number): Promise<readonly Recorded[]> {
    const [first] = members;
    return first ? this.settings.store.read(first.position, limit) : [];
  }

  /** Lowest first; a group reads no further than where the next one stands, so that they meet and go on as one. */
  private groups(): readonly Readonly<{ members: readonly RunningProjection[]; limit: number }>[] {
    const { batch } = this.settings;
    const active = this.running.filter(({ isActive }) => isActive);
    const positions = [...new Set(active.map(({ position }) => position))].sort((a, b) => (a < b ? -1 : 1));
    return positions.map((position, at) => {
      const gap = Number((positions[at + 1] ?? position + BigInt(batch)) - position);
      return { members: active.filter((one) => one.position === position), limit: Math.min(batch, gap) };
    });
  }
}
