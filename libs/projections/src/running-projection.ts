import type { Recorded } from '@kinerja/event-store';
import type { RowChange } from './row-change';
import { RowFold } from './row-fold';
import { setAsideFor, type SetAside } from './set-aside';
import type { TableProjection } from './table-projection';
import { tableOf } from './table-of';

/** Where a projection stands; `paused` says why it does not go on. */
export type ProjectionPosition = Readonly<{ name: string; position: bigint; paused?: string }>;

/** What one projection makes of a run of events: the rows to write, the last position they cover, and what it cannot take. */
export type WorkedIn = Readonly<{ fold: RowFold; upTo: bigint; setAside: readonly SetAside[] }>;

/** A projection at work: its name, its position, whether it is stopped. */
export class RunningProjection {
  readonly name: string;
  position = 0n;
  /**
   * Set when its table is not as the code expects it, so that no row could be written, or when its checkpoint stands beyond the log;
   * cleared by a rebuild, or by a start that finds it mended.
   */
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

  /** Folds events in order; one whose handler throws is named in `setAside` and changes nothing. */
  workIn(events: readonly Recorded[], fold = this.newFold()): WorkedIn {
    const setAside: SetAside[] = [];
    for (const event of events) {
      if (!this.types.has(event.type)) continue;
      try {
        fold.add(this.projection.changes(event) as readonly RowChange[]);
      } catch (error) {
        setAside.push(setAsideFor(event, error));
      }
    }
    return { fold, upTo: events.at(-1)?.position ?? this.position, setAside };
  }

  /** Passes over one event whose row the table refused. */
  passOver(event: Recorded, error: unknown): WorkedIn {
    return { fold: this.newFold(), upTo: event.position, setAside: [setAsideFor(event, error)] };
  }
}
