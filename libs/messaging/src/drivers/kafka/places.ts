import type { Positions } from '../../bus';

type PositionsOf = (topic: string) => Promise<Positions>;

const nameOf = (topic: string, partition: number): string => `${topic}/${partition}`;

/** How far each partition was worked in, in outbox offsets: read from the consumer's database and kept until something fails. */
export class Places {
  private readonly next = new Map<string, bigint>();
  private readonly rewound = new Map<string, bigint>();

  constructor(private readonly positions: PositionsOf) {}

  async load(topic: string, partitions: readonly number[]): Promise<void> {
    const positions = await this.positions(topic);
    for (const partition of partitions) this.next.set(nameOf(topic, partition), positions.get(partition) ?? 0n);
  }

  async wanted(topic: string, partition: number): Promise<bigint> {
    const name = nameOf(topic, partition);
    if (!this.next.has(name)) await this.load(topic, [partition]);
    return this.next.get(name) ?? 0n;
  }

  took(topic: string, partition: number, next: bigint): void {
    const name = nameOf(topic, partition);
    const before = this.next.get(name) ?? 0n;
    this.next.set(name, next > before ? next : before);
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
