import { chainHash, GENESIS } from './hash-chain';
import type { EncodedItem } from './encoded-item';
import type { StoredEvent } from './event-codec';
import type {
  CommitItem,
  CommitOutcome,
  Committed,
  ExpectedVersion,
  InboxMove,
  OutgoingMessage,
  Reservation,
} from './event-store';
import { memoryKeys } from './memory-keys';
import type { KeyTable } from './personal-keys';

export type OutboxRow = Readonly<{
  topic: string;
  partition: number;
  offset: bigint;
  key: string;
  keySeq: bigint;
  type: string;
  envelope: string;
}>;

const nameOf = ({ scope, key }: Reservation): string => `${scope.length}:${scope}${key}`;
const inboxOf = ({ consumer, topic, partition }: InboxMove): string => JSON.stringify([consumer, topic, partition]);

const isAsExpected = (expected: ExpectedVersion, version: bigint): boolean => {
  switch (expected) {
    case 'any':
      return true;
    case 'exists':
      return version > 0n;
    case 'none':
      return version === 0n;
    default:
      return version === expected;
  }
};

/** A command or a version that must be new stands in the log. */
export class TakenTwice extends Error {
  override readonly name = 'TakenTwice';
}

/** What the SQL functions do, without a database. */
export class MemoryLog {
  readonly events: StoredEvent[] = [];
  readonly outbox: OutboxRow[] = [];
  readonly keys: KeyTable = memoryKeys();
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly commands = new Map<string, Committed & { fingerprint: string }>();
  private readonly owners = new Map<string, string>();
  private readonly inbox = new Map<string, bigint>();
  private readonly counters = new Map<string, bigint>();
  private hash = GENESIS;

  stream(name: string): readonly StoredEvent[] {
    return this.streams.get(name) ?? [];
  }

  command(id: string): (Committed & { fingerprint: string }) | undefined {
    return this.commands.get(id);
  }

  /** Commands carried out, also those that wrote no event. */
  get commandCount(): number {
    return this.commands.size;
  }

  commit(encoded: EncodedItem): CommitOutcome {
    return this.repeated(encoded.item) ?? this.refusal(encoded.item) ?? this.write(encoded);
  }

  /** The short way: nothing is looked up but what must be unique, and nothing is reserved or received. @throws TakenTwice, and nothing is written. */
  commitPlain(items: readonly EncodedItem[]): void {
    for (const { item } of items) {
      const [known, version] = [this.commands.has(item.meta.commandId), BigInt(this.stream(item.stream).length)];
      if (known || item.expected !== version) throw new TakenTwice(`${item.stream} has ${version} events`);
    }
    for (const encoded of items) this.write(encoded);
  }

  /** An offset per partition and a sequence per key. */
  announce(messages: readonly OutgoingMessage[]): void {
    for (const { topic, partition, key, type, envelope } of messages) {
      const offset = this.count(JSON.stringify([topic, partition])) - 1n;
      const keySeq = this.count(JSON.stringify([topic, 'key', key]));
      this.outbox.push({ topic, partition, offset, key, keySeq, type, envelope });
    }
  }

  private repeated({ meta, fingerprint, inbox }: CommitItem): CommitOutcome | undefined {
    const before = this.commands.get(meta.commandId);
    if (!before) return undefined;
    if (before.fingerprint !== fingerprint) return { kind: 'reused', commandId: meta.commandId };
    if (inbox && this.nextOffset(inbox) === inbox.offset) this.inbox.set(inboxOf(inbox), inbox.offset + 1n);
    return { kind: 'duplicate', of: { kind: 'committed', version: before.version, position: before.position } };
  }

  private refusal({ stream, expected, take = [], inbox }: CommitItem): CommitOutcome | undefined {
    if (inbox && this.nextOffset(inbox) !== inbox.offset)
      return { kind: 'stale-inbox', nextOffset: this.nextOffset(inbox) };
    const actual = BigInt(this.stream(stream).length);
    if (!isAsExpected(expected, actual)) return { kind: 'conflict', expected, actual };
    const taken = take.find((name) => (this.owners.get(nameOf(name)) ?? stream) !== stream);
    return taken && { kind: 'reserved', ...taken, owner: this.owners.get(nameOf(taken)) ?? '' };
  }

  private write({ item, events }: EncodedItem): Committed {
    const { stream, meta, fingerprint, inbox } = item;
    const written = this.streams.get(stream) ?? [];
    this.streams.set(stream, written);
    for (const event of events) this.append(written, { ...event, stream });
    this.reserve(item);
    if (inbox) this.inbox.set(inboxOf(inbox), inbox.offset + 1n);
    this.announce(item.messages ?? []);
    const committed = {
      kind: 'committed',
      version: BigInt(written.length),
      position: BigInt(this.events.length),
    } as const;
    this.commands.set(meta.commandId, { ...committed, fingerprint });
    return committed;
  }

  private append(
    written: StoredEvent[],
    { digest, ...event }: EncodedItem['events'][number] & { stream: string },
  ): void {
    const [position, version] = [BigInt(this.events.length + 1), BigInt(written.length + 1)];
    this.hash = chainHash(this.hash, { position, stream: event.stream, version, digest });
    const stored = { ...event, position, version };
    written.push(stored);
    this.events.push(stored);
  }

  private reserve({ stream, take = [], release = [] }: CommitItem): void {
    for (const name of release) if (this.owners.get(nameOf(name)) === stream) this.owners.delete(nameOf(name));
    for (const name of take) this.owners.set(nameOf(name), stream);
  }

  private count(name: string): bigint {
    const next = (this.counters.get(name) ?? 0n) + 1n;
    this.counters.set(name, next);
    return next;
  }

  private nextOffset(move: InboxMove): bigint {
    return this.inbox.get(inboxOf(move)) ?? 0n;
  }
}
