import type { Recorded } from '@kinerja/event-store';
import type { RowChange } from './row-change';
import { RowFold } from './row-fold';
import type { TableProjection } from './table-projection';
import { tableOf } from './table-of';

/** Where a projection stands; `paused` says why it does not go on, by the event that it could not take. */
export type ProjectionPosition = Readonly<{ name: string; position: bigint; paused?: string }>;

/** What one projection makes of a run of events: the rows to write and the last position they cover. */
export type WorkedIn = Readonly<{ fold: RowFold; upTo: bigint; fault?: string }>;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A projection at work: its name, its position, whether it is stopped. */
export class RunningProjection {
  readonly name: string;
  position = 0n;
  /** Set when an event could not be worked in; cleared by a restart with a better handler. */
  paused: string | undefined;
  /** Set while a rebuild owns the table. */
  isRebuilding = false;
  private readonly types: ReadonlySet<string>;

  constructor(readonly projection: TableProjection) {
    this.name = tableOf(projection.entity).name;
    this.types = new Set(projection.types);
  }

  get isActive(): boolean {
    return this.paused === undefined && !this.isRebuilding;
  }

  status(): ProjectionPosition {
    const { name, position, paused } = this;
    return paused === undefined ? { name, position } : { name, position, paused };
  }

  newFold(): RowFold {
    return new RowFold(tableOf(this.projection.entity));
  }

  /** Folds events in order; stops before one whose handler throws and names it. */
  workIn(events: readonly Recorded[], fold = this.newFold()): WorkedIn {
    let upTo = this.position;
    for (const event of events) {
      if (this.types.has(event.type)) {
        try {
          fold.add(this.projection.changes(event) as readonly RowChange[]);
        } catch (error) {
          return { fold, upTo, fault: `${event.type} at position ${event.position}: ${reasonOf(error)}` };
        }
      }
      upTo = event.position;
    }
    return { fold, upTo };
  }
}
