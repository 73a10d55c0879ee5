import { toJson } from '@kinerja/kernel';
import { BinaryArray } from './binary-array';
import type { EncodedItem } from './encoded-item';
import type { EncodedEvent } from './event-codec';
import type { CommitItem, ExpectedVersion, OutgoingMessage } from './event-store';

/** Numbers that stand for words in the SQL function. */
const ANY = -1;
const EXISTS = -2;

const expectedNumber = (expected: ExpectedVersion): number => {
  if (expected === 'any') return ANY;
  if (expected === 'exists') return EXISTS;
  return expected === 'none' ? 0 : Number(expected);
};

type Rare = Pick<CommitItem, 'take' | 'release' | 'inbox'>;

const rareOf = ({ take = [], release = [], inbox }: CommitItem): Rare | null => {
  if (take.length === 0 && release.length === 0) return inbox === undefined ? null : { inbox };
  const names = { take, release };
  return inbox === undefined ? names : { ...names, inbox };
};

/** A version the stream has surely reached, if this process has seen one. */
export type KnownVersion = (stream: string, atLeast: number) => boolean;

const NONE: readonly OutgoingMessage[] = [];

const columns = () => ({
  streams: new BinaryArray('text'),
  known: new BinaryArray('int8'),
  commands: new BinaryArray('uuid'),
  fingerprints: new BinaryArray('bytea'),
  itemStreams: new BinaryArray('int4'),
  expected: new BinaryArray('int8'),
  counts: new BinaryArray('int4'),
  eventIds: new BinaryArray('uuid'),
  eventStreams: new BinaryArray('text'),
  eventTypes: new BinaryArray('text'),
  schemas: new BinaryArray('int2'),
  data: new BinaryArray('json'),
  meta: new BinaryArray('json'),
  times: new BinaryArray('timestamptz'),
  digests: new BinaryArray('bytea'),
  messageItems: new BinaryArray('int4'),
  topics: new BinaryArray('text'),
  partitions: new BinaryArray('int4'),
  keys: new BinaryArray('text'),
  messageEvents: new BinaryArray('uuid'),
  messageTypes: new BinaryArray('text'),
  envelopes: new BinaryArray('text'),
});

export const COMMIT_BATCH = {
  name: 'log.commit_batch',
  text: `SELECT base, outcomes FROM log.commit_batch(${Array.from({ length: 24 }, (_, at) => `$${at + 1}`).join(', ')})`,
} as const;

/** The parameters of `log.commit_batch`, filled item by item while the batch before is still on its way. */
export class CommitParameters {
  private readonly columns = columns();
  private readonly streamNumbers = new Map<string, number>();
  private readonly trusted: (number | undefined)[] = [];
  private rare: (Rare | null)[] = [];
  private size = 0;

  add({ item, events }: EncodedItem, isKnown: KnownVersion): void {
    const { columns: at } = this;
    const expected = expectedNumber(item.expected);
    const rare = rareOf(item);
    const isPlain = rare === null && events.length > 0 && expected >= 0 && isKnown(item.stream, expected);
    at.commands.addUuid(item.meta.commandId);
    at.fingerprints.addHex(item.fingerprint);
    at.itemStreams.addInt32(this.streamNumber(item.stream, isPlain ? expected : undefined));
    at.expected.addInt64(expected);
    at.counts.addInt32(events.length);
    this.size += 1;
    for (const event of events) this.addEvent(event, item.stream);
    for (const message of item.messages ?? NONE) this.addMessage(message);
    this.addRare(rare);
  }

  /** `careful`: trust nothing that was known, look everything up. Good until the next `add` or `clear`. */
  values(careful: boolean): unknown[] {
    const { columns: at } = this;
    at.known.clear();
    for (const version of this.trusted) {
      if (careful || version === undefined) at.known.addNull();
      else at.known.addInt64(version);
    }
    const rare = this.rare.length === 0 ? null : toJson(this.rare.map((one) => one && textual(one)));
    return [careful ? 'true' : 'false', ...Object.values(at).map((column) => column.toBuffer()), rare];
  }

  clear(): void {
    for (const column of Object.values(this.columns)) column.clear();
    this.streamNumbers.clear();
    this.trusted.length = 0;
    this.rare = [];
    this.size = 0;
  }

  /** The list is only begun where an item has something for it. */
  private addRare(rare: Rare | null): void {
    if (rare === null && this.rare.length === 0) return;
    while (this.rare.length < this.size - 1) this.rare.push(null);
    this.rare.push(rare);
  }

  private addEvent(event: EncodedEvent, stream: string): void {
    const { columns: at } = this;
    at.eventIds.addUuid(event.eventId);
    at.eventStreams.addText(stream);
    at.eventTypes.addText(event.type);
    at.schemas.addInt16(event.schemaVersion);
    at.data.addText(event.data);
    at.meta.addText(event.meta);
    at.times.addInstant(event.recordedAt);
    at.digests.addHex(event.digest);
  }

  private addMessage(message: OutgoingMessage): void {
    const { columns: at } = this;
    at.messageItems.addInt32(this.size);
    at.topics.addText(message.topic);
    at.partitions.addInt32(message.partition);
    at.keys.addText(message.key);
    at.messageEvents.addUuid(message.eventId);
    at.messageTypes.addText(message.type);
    at.envelopes.addText(message.envelope);
  }

  /** A stream that more than one item of the batch touches is looked up: the items' expectations may contradict. */
  private streamNumber(stream: string, trusted: number | undefined): number {
    const found = this.streamNumbers.get(stream);
    if (found !== undefined) {
      this.trusted[found - 1] = undefined;
      return found;
    }
    this.columns.streams.addText(stream);
    this.trusted.push(trusted);
    this.streamNumbers.set(stream, this.trusted.length);
    return this.trusted.length;
  }
}

/** The 64-bit numbers of an inbox move as text, which JSON carries exactly. */
const textual = ({ inbox, ...names }: Rare): object =>
  inbox === undefined
    ? names
    : { ...names, inbox: { ...inbox, offset: String(inbox.offset), keySeq: String(inbox.keySeq) } };
