import type { Recorded } from '@kinerja/event-store';
import { DatabaseError } from 'pg';
import { CheckpointMoved } from './checkpoints';
import type { ReadModels } from './read-models';
import type { RunningProjection, WorkedIn } from './running-projection';

type Work = Readonly<{ projection: RunningProjection; from: bigint; result: WorkedIn }>;
type OnFault = (fault: Readonly<{ projection: string; reason: string }>) => void;

/** A row that breaks the table's own rules (SQLSTATE 22 data, 23 constraint, 42 definition): waiting does not mend it. */
const isRowFault = (error: unknown): error is Error =>
  error instanceof TypeError || (error instanceof DatabaseError && /^(22|23|42)/.test(error.code ?? ''));

/** Writes what a batch of events means for some projections. */
export class BatchWriter {
  constructor(
    private readonly tables: ReadModels,
    private readonly onFault: OnFault,
  ) {}

  /**
   * `moved`: another process was faster, the positions must be read again.
   * @throws the driver's error when the database is away; then nothing has changed.
   */
  async write(members: readonly RunningProjection[], events: readonly Recorded[]): Promise<'written' | 'moved'> {
    const works = members.map((projection) => ({
      projection,
      from: projection.position,
      result: projection.workIn(events),
    }));
    try {
      await this.writeTogether(works);
      return 'written';
    } catch (error) {
      if (error instanceof CheckpointMoved) return 'moved';
      if (!isRowFault(error)) throw error;
      return this.writeApart(works);
    }
  }

  private async writeTogether(works: readonly Work[]): Promise<void> {
    const moving = works.filter(({ from, result }) => result.upTo > from);
    const moves = moving.map(({ projection: { name }, from, result: { upTo: to, fold } }) => ({
      name,
      from,
      to,
      fold,
    }));
    if (moves.length > 0) await this.tables.write(moves);
    for (const { projection, result } of works) this.accept(projection, result);
  }

  /** After a fault that concerns one table: each by itself, so that only that one stops. */
  private async writeApart(works: readonly Work[]): Promise<'written' | 'moved'> {
    for (const work of works) {
      try {
        await this.writeTogether([work]);
      } catch (error) {
        if (error instanceof CheckpointMoved) return 'moved';
        if (!isRowFault(error)) throw error;
        this.pause(work.projection, `after position ${work.from}: ${error.message}`);
      }
    }
    return 'written';
  }

  private accept(projection: RunningProjection, { upTo, fault }: WorkedIn): void {
    projection.position = upTo;
    if (fault !== undefined) this.pause(projection, fault);
  }

  private pause(projection: RunningProjection, reason: string): void {
    projection.paused = reason;
    this.onFault({ projection: projection.name, reason });
  }
}
