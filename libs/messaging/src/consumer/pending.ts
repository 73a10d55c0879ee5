import type { Positions } from '../bus';
import type { Delivery } from '../envelope/message';
import type { ParkCause } from './alarm';
import type { TableChanges } from '@kinerja/projections';
import type { KeyState } from './key-state';

export type Parked = Readonly<{ delivery: Delivery; cause: ParkCause; reason: string }>;

/** From the offset the database holds to the one it shall hold. */
export type OffsetMove = Readonly<{ expected: bigint; next: bigint }>;

/** Where a delivery stands against what has been worked in. `late`: its offset was passed over while it was missing. */
export type DeliveryVerdict = 'old' | 'apply' | 'hold' | 'gap' | 'late';

const UNSEEN: KeyState = { lastSeq: 0n, parked: false };

/** What a transaction will write: gathered over several messages, all of one topic. */
export class Pending {
  readonly moves = new Map<number, OffsetMove>();
  readonly sequences = new Map<string, bigint>();
  readonly parked: Parked[] = [];
  readonly held: Delivery[] = [];
  readonly rows: TableChanges[] = [];
  private readonly keys: Map<string, KeyState>;

  constructor(
    private readonly positions: Positions,
    keys: ReadonlyMap<string, KeyState>,
  ) {
    this.keys = new Map(keys);
  }

  nextOf(partition: number): bigint {
    return this.moves.get(partition)?.next ?? this.positions.get(partition) ?? 0n;
  }

  /** The sequence counts before the type does: a message nobody handles still moves its key. */
  fateOf({ partition, offset, key, keySeq }: Delivery): DeliveryVerdict {
    const { lastSeq, parked } = this.keys.get(key) ?? UNSEEN;
    if (keySeq <= lastSeq) return 'old';
    if (parked) return 'hold';
    if (offset < this.nextOf(partition)) return 'late';
    return keySeq === lastSeq + 1n ? 'apply' : 'gap';
  }

  pass(delivery: Delivery): void {
    const { partition, offset } = delivery;
    const next = this.nextOf(partition);
    const expected = this.moves.get(partition)?.expected ?? next;
    if (offset >= next) this.moves.set(partition, { expected, next: offset + 1n });
  }

  applied(delivery: Delivery, rows: readonly TableChanges[]): void {
    this.pass(delivery);
    this.rows.push(...rows);
    this.keys.set(delivery.key, { lastSeq: delivery.keySeq, parked: false });
    this.sequences.set(delivery.key, delivery.keySeq);
  }

  hold(delivery: Delivery): void {
    this.pass(delivery);
    this.held.push(delivery);
  }

  park(delivery: Delivery, cause: ParkCause, reason: string): void {
    this.hold(delivery);
    this.parked.push({ delivery, cause, reason });
    const { lastSeq } = this.keys.get(delivery.key) ?? UNSEEN;
    this.keys.set(delivery.key, { lastSeq, parked: true });
  }
}
