/** An event that a reaction could not work in, or that waits for an earlier one of its stream. */
export type ParkedEvent = Readonly<{
  position: bigint;
  stream: string;
  eventType: string;
  /** Without values of the event. */
  reason: string;
}>;

export type ReactionMove = Readonly<{ name: string; from: bigint; to: bigint; parked: readonly ParkedEvent[] }>;

/** Where checkpoints and parked events of own reactions are kept. */
export interface ReactionStore {
  /** 0 for a new reaction. */
  position(name: string): Promise<bigint>;
  /** Checkpoint and parked events together, or nothing: false when the checkpoint does not stand at `from` any more. */
  move(move: ReactionMove): Promise<boolean>;
  /** Streams of which an event is parked. */
  parkedStreams(name: string): Promise<ReadonlySet<string>>;
  /** Of each such stream the first event, where its time has come. */
  due(name: string): Promise<readonly bigint[]>;
  /** Worked in at last. */
  settle(name: string, position: bigint): Promise<void>;
  /** Failed once more: tried again later than the last time. */
  postpone(name: string, position: bigint, reason: string): Promise<void>;
  /** Parked events per reaction; none is named that has none. */
  parkedCounts(): Promise<ReadonlyMap<string, number>>;
}
