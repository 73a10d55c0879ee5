import type { Event } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';

/** What a command expects of its stream before it may write. */
export type ExpectedVersion = bigint | 'none' | 'exists' | 'any';

/** Who did it and why; stored with every event. */
export type EventMeta = Readonly<{
  commandId: string;
  /** Employee id, or `service:<name>` for a reaction. */
  actor: string;
  correlationId: string;
  /** Id of the message that caused the command, where one did. */
  causationId?: string;
  traceparent?: string;
}>;

/** An event as it stands in the log: upcast to the present version, personal fields opened. */
export type Recorded<E extends Event = Event> = E &
  Readonly<{
    position: bigint;
    stream: string;
    /** 1, 2, 3, … within the stream. */
    version: bigint;
    eventId: string;
    meta: EventMeta;
    recordedAt: Instant;
  }>;

/** A row for the outbox; `envelope` is the CloudEvent without its `sequence`, which the log assigns per key. */
export type OutgoingMessage = Readonly<{
  topic: string;
  partition: number;
  key: string;
  eventId: string;
  type: string;
  envelope: string;
}>;

/** A name taken across streams: `{ scope: 'nip', key: <digest> }`. */
export type Reservation = Readonly<{ scope: string; key: string }>;

/** A consumer's step over one message; moved in the same transaction as the effect, by compare-and-set. */
export type InboxMove = Readonly<{
  consumer: string;
  topic: string;
  partition: number;
  /** The offset of the message being handled; the stored next offset must equal it. */
  offset: bigint;
  key: string;
  keySeq: bigint;
}>;

/** Everything one command does, written whole or not at all. */
export type CommitItem = Readonly<{
  stream: string;
  expected: ExpectedVersion;
  events: readonly Event[];
  meta: EventMeta;
  /** SHA-256 of the command's canonical JSON: the same id with another body is a mistake and is told so. */
  fingerprint: string;
  messages?: readonly OutgoingMessage[];
  take?: readonly Reservation[];
  release?: readonly Reservation[];
  inbox?: InboxMove;
}>;

export type Committed = Readonly<{ kind: 'committed'; version: bigint; position: bigint }>;

/** One item's refusal never fails its neighbours of the same batch. */
export type CommitOutcome =
  | Committed
  | Readonly<{ kind: 'duplicate'; of: Committed }>
  | Readonly<{ kind: 'reused'; commandId: string }>
  | Readonly<{ kind: 'conflict'; expected: ExpectedVersion; actual: bigint }>
  | Readonly<{ kind: 'reserved'; scope: string; key: string; owner: string }>
  | Readonly<{ kind: 'stale-inbox'; nextOffset: bigint }>;

export type LoadedStream = Readonly<{ version: bigint; events: readonly Recorded[] }>;

/** A log as it is written, one stream at a time. */
export interface StreamStore {
  load(stream: string): Promise<LoadedStream>;
  commit(item: CommitItem): Promise<CommitOutcome>;
  /** The outcome recorded for a command, if it has been carried out. */
  outcomeOf(commandId: string): Promise<(Committed & { fingerprint: string }) | undefined>;
}

/**
 * One log per service database. `commit` calls made at the same time are gathered and written by one SQL call in one
 * transaction; positions are gapless and in commit order, so a reader that remembers the last one misses nothing.
 * A commit whose answer was lost is looked up by its command id, and sent once more where the log has nothing of it; what then
 * fails is thrown: the command has left no trace, or all of it. What the log cannot hold is thrown as CommitRefused, to its own
 * command only.
 */
export interface EventStore extends StreamStore {
  /** Events after `after` in log order, at most `limit`. */
  read(after: bigint, limit: number): Promise<readonly Recorded[]>;
  /** Last position written, 0n when empty. */
  head(): Promise<bigint>;
  /** Calls back soon after something was appended by this process; a hint, never the data. Returns the unsubscribe. */
  onAppend(wake: () => void): () => void;
  close(): Promise<void>;
}
