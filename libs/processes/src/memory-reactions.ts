import type { ParkedEvent, ReactionMove, ReactionStore } from './reaction-store';

const byPosition = (one: ParkedEvent, other: ParkedEvent): number => (one.position < other.position ? -1 : 1);

/** As in SQL, for tests and the simulation; a parked event is due whenever it is asked for. */
export class MemoryReactions implements ReactionStore {
  private readonly positions = new Map<string, bigint>();
  private readonly parked = new Map<string, Map<bigint, ParkedEvent>>();

  position = async (name: string): Promise<bigint> => this.positions.get(name) ?? 0n;

  async move({ name, from, to, parked }: ReactionMove): Promise<boolean> {
    if ((this.positions.get(name) ?? 0n) !== from) return false;
    this.positions.set(name, to);
    for (const event of parked) this.parkedOf(name).set(event.position, event);
    return true;
  }

  parkedStreams = async (name: string): Promise<ReadonlySet<string>> => new Set(this.inOrder(name).map(({ stream }) => stream)); // prettier-ignore

  async due(name: string): Promise<readonly bigint[]> {
    const events = this.inOrder(name);
    return events
      .filter(({ stream, position }) => events.find((event) => event.stream === stream)?.position === position)
      .map(({ position }) => position);
  }

  settle = async (name: string, position: bigint): Promise<void> => void this.parkedOf(name).delete(position);

  async postpone(name: string, position: bigint, reason: string): Promise<void> {
    const event = this.parkedOf(name).get(position);
    if (event) this.parkedOf(name).set(position, { ...event, reason });
  }

  async parkedCounts(): Promise<ReadonlyMap<string, number>> {
    return new Map([...this.parked].flatMap(([name, { size }]) => (size > 0 ? [[name, size] as const] : [])));
  }

  private parkedOf(name: string): Map<bigint, ParkedEvent> {
    const events = this.parked.get(name) ?? new Map<bigint, ParkedEvent>();
    this.parked.set(name, events);
    return events;
  }

  private inOrder(name: string): readonly ParkedEvent[] {
    return [...this.parkedOf(name).values()].sort(byPosition);
  }
}
