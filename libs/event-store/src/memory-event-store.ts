import { encodeItem } from './encoded-item';
import type { EventCatalog } from './event-catalog';
import { decodeEvent, type StoredEvent } from './event-codec';
import type { CommitItem, CommitOutcome, Recorded } from './event-store';
import { MemoryLog, type OutboxRow } from './memory-log';
import { personalKeysFor, type Sealing, type SealingEventStore } from './open-event-store';
import type { PersonalKeys } from './personal-keys';
import { holdsSealed, openRows } from './sealing';
import { Wakes } from './wakes';

export type MemoryEventStoreOptions = Readonly<{
  catalog: EventCatalog;
  clock?: Readonly<{ now: () => string }>;
  sealing?: Sealing;
  /** Instead of those that follow from `sealing`, where another store has opened them. */
  keys?: PersonalKeys | undefined;
  /** The log of another store: the same service after an upgrade. */
  log?: MemoryLog;
}>;

export interface MemoryEventStore extends SealingEventStore {
  /** What was announced, in the order of the log. */
  outbox(): readonly OutboxRow[];
}

type Decoded = WeakMap<StoredEvent, Recorded>;

/** Of each row, what it says under a catalog; a log in memory is read far more often than one on a disk. */
const decodedUnder = new WeakMap<EventCatalog, Decoded>();

const decodedBy = (catalog: EventCatalog): Decoded => {
  const known = decodedUnder.get(catalog) ?? new WeakMap<StoredEvent, Recorded>();
  decodedUnder.set(catalog, known);
  return known;
};

class InMemory implements MemoryEventStore {
  private readonly log: MemoryLog;
  private readonly wakes = new Wakes();
  private readonly keys: PersonalKeys | undefined;
  private readonly decoded: Decoded;

  constructor(private readonly options: MemoryEventStoreOptions) {
    this.log = options.log ?? new MemoryLog();
    this.decoded = decodedBy(options.catalog);
    this.keys = options.keys ?? personalKeysFor(options.catalog, this.log.keys, options.sealing);
  }

  async load(stream: string) {
    const events = await this.decode(this.log.stream(stream));
    return { version: events.at(-1)?.version ?? 0n, events };
  }

  async commit(item: CommitItem): Promise<CommitOutcome> {
    const { catalog, clock } = this.options;
    const now = (): number => (clock ? Date.parse(clock.now()) : Date.now());
    const encoded = await encodeItem(item, { catalog, keys: this.keys, now });
    const outcome = this.log.commit(encoded);
    if (outcome.kind === 'committed' && encoded.events.length > 0) this.wakes.wake();
    return outcome;
  }

  outcomeOf = (commandId: string) => Promise.resolve(this.log.command(commandId));
  read = (after: bigint, limit: number) => this.decode(this.log.events.slice(Number(after), Number(after) + limit));
  head = () => Promise.resolve(BigInt(this.log.events.length));
  outbox = () => this.log.outbox;
  onAppend = (wake: () => void) => this.wakes.add(wake);
  close = () => Promise.resolve();

  async erase(subject: string, purpose: string): Promise<void> {
    if (!this.keys) throw new Error('nothing is sealed here: no wrapping key was given');
    await this.keys.erase({ subject, purpose });
  }

  private decode(rows: readonly StoredEvent[]): Promise<readonly Recorded[]> {
    const known = rows.flatMap((row) => this.decoded.get(row) ?? []);
    return known.length === rows.length ? Promise.resolve(known) : this.open(rows);
  }

  private async open(rows: readonly StoredEvent[]): Promise<readonly Recorded[]> {
    const missing = rows.filter((row) => !this.decoded.has(row));
    const opened = await openRows(missing, this.keys);
    const fresh = new Map<StoredEvent, Recorded>();
    for (const [at, row] of missing.entries()) {
      const event = decodeEvent(row, opened[at] ?? {}, this.options.catalog);
      (holdsSealed(row) ? fresh : this.decoded).set(row, event);
    }
    return rows.flatMap((row) => this.decoded.get(row) ?? fresh.get(row) ?? []);
  }
}

/** An event store that behaves like the one on PostgreSQL, for tests; one behaviour suite runs against both. */
export const memoryEventStore = (options: MemoryEventStoreOptions): MemoryEventStore => new InMemory(options);
