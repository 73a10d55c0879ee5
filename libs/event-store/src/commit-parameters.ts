import { toJson } from '@kinerja/kernel';
import { BinaryArray } from './binary-array';
import type { EncodedItem } from './encoded-item';
import type { EncodedEvent } from './event-codec';
import type { CommitItem, ExpectedVersion, InboxMove, OutgoingMessage } from './event-store';

/** Numbers that stand for words in the SQL function. */
const ANY = -1;
const EXISTS = -2;

const expectedNumber = (expected: ExpectedVersion): number => {
  if (expected === 'any') return ANY;
  if (expected === 'exists') return EXISTS;
  return expected === 'none' ? 0 : Number(expected);
};

/** What only some commands do; passed as JSON beside the arrays. */
type Rare = Pick<CommitItem, 'take' | 'release'> & Readonly<{ inbox?: object }>;
type ItemMessage = OutgoingMessage & Readonly<{ item: number }>;

/** 64-bit numbers as text, which JSON carries exactly. */
const inboxText = (inbox: InboxMove): object => ({
  ...inbox,
  offset: String(inbox.offset),
  keySeq: String(inbox.keySeq),
});

const rareOf = ({ take = [], release = [], inbox }: CommitItem): Rare | null => {
  if (take.length === 0 && release.length === 0 && inbox === undefined) return null;
  return { take, release, ...(inbox === undefined ? {} : { inbox: inboxText(inbox) }) };
};

/** True when the stream is known to have reached the version. */
export type KnownVersion = (stream: string, version: number) => boolean;

const itemColumns = () => ({
  commands: new BinaryArray('uuid'),
  fingerprints: new BinaryArray('bytea'),
  streams: new BinaryArray('int4'),
  expected: new BinaryArray('int8'),
  counts: new BinaryArray('int4'),
  /** For the short way: the version reached, and how many events of the batch are written with the item's last. */
  versions: new BinaryArray('int8'),
  ends: new BinaryArray('int4'),
});

const eventColumns = () => ({
  ids: new BinaryArray('uuid'),
  versions: new BinaryArray('int8'),
  streams: new BinaryArray('text'),
  types: new BinaryArray('text'),
  schemas: new BinaryArray('int2'),
  data: new BinaryArray('json'),
  meta: new BinaryArray('json'),
  times: new BinaryArray('timestamptz'),
  digests: new BinaryArray('bytea'),
});

const buffersOf = (columns: readonly BinaryArray[]): Buffer[] => columns.map((column) => column.toBuffer());

/** The parameters of a batch, filled item by item while the batch before is still on its way. */
export class CommitParameters {
  private readonly items = itemColumns();
  private readonly events = eventColumns();
  private readonly streams = new BinaryArray('text');
  private readonly streamNumbers = new Map<string, number>();
  private said: ItemMessage[] = [];
  private rare: (Rare | null)[] = [];
  private size = 0;
  private eventCount = 0;
  private plainItems = 0;

  add({ item, events }: EncodedItem, isKnown: KnownVersion): void {
    const { items: at } = this;
    const expected = expectedNumber(item.expected);
    const rare = rareOf(item);
    const isFirst = !this.streamNumbers.has(item.stream);
    const isPlain = isFirst && rare === null && events.length > 0;
    if (isPlain && expected >= 0 && isKnown(item.stream, expected)) this.plainItems += 1;
    this.size += 1;
    for (const [index, event] of events.entries()) this.addEvent(event, item.stream, expected + index + 1);
    at.commands.addUuid(item.meta.commandId);
    at.fingerprints.addHex(item.fingerprint);
    at.streams.addInt32(this.streamNumber(item.stream));
    at.expected.addInt64(expected);
    at.counts.addInt32(events.length);
    at.versions.addInt64(expected + events.length);
    at.ends.addInt32(this.eventCount);
    this.rare.push(rare);
    this.addMessages(item);
  }

  /** Every command new, as far as can be seen here, and nothing to look up. */
  get isPlain(): boolean {
    return this.plainItems === this.size;
  }

  /** For `log.commit_plain`. Good until the next `add` or `clear`. */
  plainValues(): unknown[] {
    const { commands, fingerprints, versions, ends } = this.items;
    return [
      ...buffersOf([commands, fingerprints, versions, ends]),
      ...buffersOf(Object.values(this.events)),
      this.messages(),
    ];
  }

  /** For `log.commit_batch`. Good until the next `add` or `clear`. */
  values(): unknown[] {
    const { commands, fingerprints, streams, expected, counts } = this.items;
    const events = Object.values(this.events).filter((column) => column !== this.events.versions);
    const columns = [this.streams, commands, fingerprints, streams, expected, counts, ...events];
    const rare = this.rare.some((one) => one !== null) ? toJson(this.rare) : null;
    return [...buffersOf(columns), this.messages(), rare];
  }

  clear(): void {
    for (const column of [this.streams, ...Object.values(this.items), ...Object.values(this.events)]) column.clear();
    this.streamNumbers.clear();
    this.said = [];
    this.rare = [];
    this.size = 0;
    this.eventCount = 0;
    this.plainItems = 0;
  }

  private addMessages({ messages = [] }: CommitItem): void {
    for (const message of messages) this.said.push({ ...message, item: this.size });
  }

  private messages(): string | null {
    return this.said.length === 0 ? null : JSON.stringify(this.said);
  }

  private addEvent(event: EncodedEvent, stream: string, version: number): void {
    const { events: at } = this;
    at.ids.addUuid(event.eventId);
    at.versions.addInt64(version);
    at.streams.addText(stream);
    at.types.addText(event.type);
    at.schemas.addInt16(event.schemaVersion);
    at.data.addText(event.data);
    at.meta.addText(event.meta);
    at.times.addInstant(event.recordedAt);
    at.digests.addHex(event.digest);
    this.eventCount += 1;
  }

  private streamNumber(stream: string): number {
    const found = this.streamNumbers.get(stream);
    if (found !== undefined) return found;
    this.streams.addText(stream);
    this.streamNumbers.set(stream, this.streamNumbers.size + 1);
    return this.streamNumbers.size;
  }
}
