import { isWrongDefinition } from '@kinerja/database';
import type { Recorded } from '@kinerja/event-store';
import { CheckpointMoved } from './checkpoints';
import type { ReadModels } from './read-models';
import { isRowFault } from './row-fault';
import type { RunningProjection, WorkedIn } from './running-projection';
import { reasonOf, type SetAside } from './set-aside';

/** Somebody must look: one event was passed over (`setAside`), or the whole projection has stopped. */
export type ProjectionFault = Readonly<{ projection: string; reason: string; setAside?: SetAside }>;
export type OnFault = (fault: ProjectionFault) => void;

type Work = Readonly<{ projection: RunningProjection; from: bigint; result: WorkedIn }>;

const workOf = (projection: RunningProjection, result: WorkedIn): Work => ({
  projection,
  from: projection.position,
  result,
});

/** Writes what a batch of events means for some projections. */
export class BatchWriter {
  constructor(
    private readonly tables: ReadModels,
    private readonly onFault: OnFault,
  ) {}

  /**
   * An event whose row the table refuses is set aside, and the rest goes on. A table that is not as the code expects it stops
   * its projection: no event is at fault there. `moved`: another process was faster, the positions must be read again.
   * @throws the driver's error when the database is away; what was not told as set aside has not changed then.
   */
  async write(members: readonly RunningProjection[], events: readonly Recorded[]): Promise<'written' | 'moved'> {
    try {
      await this.writeTogether(members.map((projection) => workOf(projection, projection.workIn(events))));
      return 'written';
    } catch (error) {
      if (error instanceof CheckpointMoved) return 'moved';
      if (!isRowFault(error) && !isWrongDefinition(error)) throw error;
      return this.writeApart(members, events);
    }
  }

  /** After a fault that concerns one table: each by itself. */
  private async writeApart(
    members: readonly RunningProjection[],
    events: readonly Recorded[],
  ): Promise<'written' | 'moved'> {
    try {
      for (const projection of members) await this.writeHalved(projection, events);
      return 'written';
    } catch (error) {
      if (error instanceof CheckpointMoved) return 'moved';
      throw error;
    }
  }

  /** Halves the events until the guilty one stands alone. */
  private async writeHalved(projection: RunningProjection, events: readonly Recorded[]): Promise<void> {
    try {
      await this.writeTogether([workOf(projection, projection.workIn(events))]);
    } catch (error) {
      if (isWrongDefinition(error)) return this.pause(projection, error);
      if (!isRowFault(error)) throw error;
      await this.findIn(projection, events, error);
    }
  }

  private async findIn(projection: RunningProjection, events: readonly Recorded[], error: unknown): Promise<void> {
    const [first] = events;
    if (first && events.length === 1)
      return this.writeTogether([workOf(projection, projection.passOver(first, error))]);
    const middle = Math.ceil(events.length / 2);
    await this.writeHalved(projection, events.slice(0, middle));
    if (projection.isActive) await this.writeHalved(projection, events.slice(middle));
  }

  private async writeTogether(works: readonly Work[]): Promise<void> {
    const moving = works.filter(({ from, result }) => result.upTo > from);
    const moves = moving.map(({ projection: { name }, from, result: { upTo: to, fold, setAside } }) => ({
      ...{ name, from, to, fold, setAside },
    }));
    if (moves.length > 0) await this.tables.write(moves);
    for (const { projection, result } of works) this.accept(projection, result);
  }

  private accept(projection: RunningProjection, { upTo, setAside }: WorkedIn): void {
    projection.position = upTo;
    for (const event of setAside) {
      const reason = `${event.eventType} at position ${event.position}: ${event.reason}`;
      this.onFault({ projection: projection.name, reason, setAside: event });
    }
  }

  private pause(projection: RunningProjection, error: unknown): void {
    projection.paused = `after position ${projection.position}: ${reasonOf(error)}`;
    this.onFault({ projection: projection.name, reason: projection.paused });
  }
}
