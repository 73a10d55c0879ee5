import type { Positions } from '@kinerja/messaging';

type PositionsOf = (topic: string) => Promise<Positions>;

const nameOf = (topic: string, partition: number): string => `${topic}/${partition}`;

/** How far each partition was worked in, in outbox offsets: read from the consumer's database and kept until something fails. */
export class PartitionPositions {
  private readonly next = new Map<string, bigint>();
  private readonly rewound = new Map<string, bigint>();

  constructor(readonly read: PositionsOf) {}

  /** From what the database says of a topic. */
  begin(topic: string, partition: number, positions: Positions): bigint {
    const next = positions.get(partition) ?? 0n;
    this.next.set(nameOf(topic, partition), next);
    return next;
  }

  async wanted(topic: string, partition: number): Promise<bigint> {
    return this.next.get(nameOf(topic, partition)) ?? this.begin(topic, partition, await this.read(topic));
  }

  /** The last of them need not be the highest: a repetition may come behind what it repeats. */
  took(topic: string, partition: number, offsets: readonly bigint[]): void {
    const name = nameOf(topic, partition);
    const before = this.next.get(name) ?? 0n;
    const behind = offsets.reduce((highest, offset) => (offset < highest ? highest : offset + 1n), before);
    this.next.set(name, behind);
  }

  forget(topic: string, partition: number): void {
    this.next.delete(nameOf(topic, partition));
  }

  /**
   * Whether offsets are missing in front of these, for the first time at this place: after a topic was made anew, broker offsets may
   * lie below the outbox's, and after a foreign commit beyond them; then everything is read once, from the beginning.
   */
  async isBehindAHole(topic: string, partition: number, offsets: readonly bigint[]): Promise<boolean> {
    let wanted = await this.wanted(topic, partition);
    for (const offset of offsets) {
      if (offset > wanted) return this.isNew(nameOf(topic, partition), wanted);
      if (offset === wanted) wanted += 1n;
    }
    return false;
  }

  private isNew(name: string, at: bigint): boolean {
    if (this.rewound.get(name) === at) return false;
    this.rewound.set(name, at);
    return true;
  }
}
