import { inTransaction } from '@kinerja/database';
import type { Recorded } from '@kinerja/event-store';
import { faultPoint } from '@kinerja/fault-points';
import { DatabaseError, type Pool } from 'pg';
import { CheckpointMoved, moveCheckpoints } from './checkpoints';
import type { RunningProjection, WorkedIn } from './running-projection';
import { writeFold } from './write-row-changes';

type Work = Readonly<{ projection: RunningProjection; from: bigint; result: WorkedIn }>;
type OnFault = (fault: Readonly<{ projection: string; reason: string }>) => void;

/** A row that breaks the table's own rules (SQLSTATE 22 data, 23 constraint, 42 definition): waiting does not mend it. */
const isRowFault = (error: unknown): error is Error =>
  error instanceof TypeError || (error instanceof DatabaseError && /^(22|23|42)/.test(error.code ?? ''));

/** Writes what a batch of events means for some projections. */
export class BatchWriter {
  constructor(
    private readonly pool: Pool,
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

  /** One transaction, therefore one flush to disk, for all. */
  private async writeTogether(works: readonly Work[]): Promise<void> {
    const moving = works.filter(({ from, result }) => result.upTo > from);
    if (moving.length > 0) {
      await inTransaction(this.pool, async (client) => {
        for (const { projection, from, result } of moving) {
          await moveCheckpoints(client, [projection.name], [from, result.upTo]);
          await writeFold(client, result.fold);
        }
        faultPoint('projection.before-commit');
      });
      faultPoint('projection.after-commit');
    }
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
