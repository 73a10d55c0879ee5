import { isDatabaseAway, isRolledBack } from '@kinerja/database';
import type { Pool } from 'pg';
import { encodeItem, type EncodedItem } from './encoded-item';
import type { EventCatalog } from './event-catalog';
import type { CommitItem, CommitOutcome, EventStore, StreamStore } from './event-store';
import { keyTable } from './key-table';
import { KnownVersions } from './known-versions';
import { besidePool, type OpenConnection } from './log-connection';
import { LogReader } from './log-reader';
import { LogWriter, type OnBatch } from './log-writer';
import { PersonalKeys, type KeyTable } from './personal-keys';
import { Wakes } from './wakes';

/** The instance's key (32 bytes, or their base64) under which the keys of persons are kept. */
export type Sealing = Readonly<{ wrappingKey: Buffer | string }>;

/** An event store that can also forget what it holds of a person. */
export interface SealingEventStore extends EventStore {
  /** Destroys the key of a person and purpose: their sealed fields read as null, the chain still verifies. */
  erase(subject: string, purpose: string): Promise<void>;
}

/** Does the commit, perhaps of a changed item, and what belongs to it before and after. */
export type AroundCommit = (item: CommitItem, commit: StreamStore['commit']) => Promise<CommitOutcome>;

export type StoreSettings = Readonly<{
  catalog: EventCatalog;
  onBatch?: OnBatch;
  /** Wraps every commit, for example in a span. */
  around?: AroundCommit;
  /** Milliseconds since 1970. */
  now?: () => number;
}>;
export type EventStoreOptions = Omit<StoreSettings, 'now'> & Readonly<{ pool: Pool; sealing?: Sealing }>;

/** @throws Error when the catalog marks personal fields and no wrapping key is given. */
export const personalKeysFor = (
  catalog: EventCatalog,
  table: KeyTable,
  sealing?: Sealing,
): PersonalKeys | undefined => {
  const [type] = Object.entries(catalog).find(([, { personal }]) => personal !== undefined) ?? [];
  if (sealing === undefined && type !== undefined)
    throw new Error(`"${type}" has personal fields: the event store needs sealing.wrappingKey`);
  if (sealing === undefined) return undefined;
  const { wrappingKey } = sealing;
  return new PersonalKeys(table, typeof wrappingKey === 'string' ? Buffer.from(wrappingKey, 'base64') : wrappingKey);
};

/** What the log is kept in. */
export type LogParts = Readonly<{
  reader: Pick<LogReader, 'load' | 'read' | 'outcomeOf' | 'head'>;
  connect: OpenConnection;
  keys: PersonalKeys | undefined;
}>;

class WritingEventStore implements SealingEventStore {
  private readonly versions = new KnownVersions();
  private readonly wakes = new Wakes();
  private readonly writer: LogWriter;

  constructor(
    private readonly parts: LogParts,
    private readonly options: StoreSettings,
  ) {
    this.writer = new LogWriter(parts.connect, this.versions, () => this.wakes.wake(), options.onBatch);
  }

  async load(stream: string) {
    const loaded = await this.parts.reader.load(stream);
    this.versions.saw(stream, loaded.version);
    return loaded;
  }

  commit(item: CommitItem): Promise<CommitOutcome> {
    const { around } = this.options;
    return around ? around(item, (wrapped) => this.encodeAndWrite(wrapped)) : this.encodeAndWrite(item);
  }

  private async encodeAndWrite(item: CommitItem): Promise<CommitOutcome> {
    const { catalog, now = Date.now } = this.options;
    const encoding = { catalog, keys: this.parts.keys, now };
    const encoded: EncodedItem | Promise<EncodedItem> = encodeItem(item, encoding);
    return this.write(encoded instanceof Promise ? await encoded : encoded);
  }

  private async write(encoded: EncodedItem): Promise<CommitOutcome> {
    try {
      return await this.writer.commit(encoded);
    } catch (cause) {
      if (!isDatabaseAway(cause) || isRolledBack(cause)) throw cause;
      return this.afterDoubt(encoded);
    }
  }

  /**
   * Request or answer were lost, nobody knows which: the log is asked what it has of the command. Where it has nothing, the
   * same command is sent once more, and if the first is still under way its id lets only one of them through.
   */
  private async afterDoubt(encoded: EncodedItem): Promise<CommitOutcome> {
    const { meta, fingerprint } = encoded.item;
    const before = await this.parts.reader.outcomeOf(meta.commandId);
    if (!before || before.fingerprint !== fingerprint) return this.writer.commit(encoded);
    this.wakes.wake();
    return { kind: 'duplicate', of: { kind: 'committed', version: before.version, position: before.position } };
  }

  outcomeOf = (commandId: string) => this.parts.reader.outcomeOf(commandId);
  read = (after: bigint, limit: number) => this.parts.reader.read(after, limit);
  head = () => this.parts.reader.head();
  onAppend = (wake: () => void) => this.wakes.add(wake);
  close = () => this.writer.close();

  async erase(subject: string, purpose: string): Promise<void> {
    if (!this.parts.keys) throw new Error('nothing is sealed here: no wrapping key was given');
    await this.parts.keys.erase({ subject, purpose });
  }
}

/** The store over a log that is kept elsewhere than in PostgreSQL. */
export const eventStoreOver = (parts: LogParts, settings: StoreSettings): SealingEventStore =>
  new WritingEventStore(parts, settings);

/**
 * The log of a service in its PostgreSQL database, whose schema `log` the migrations have made. The pool stays the caller's;
 * the store adds one connection of its own for writing.
 */
export const openEventStore = ({ pool, sealing, ...settings }: EventStoreOptions): SealingEventStore => {
  const keys = personalKeysFor(settings.catalog, keyTable(pool), sealing);
  const reader = new LogReader(pool, settings.catalog, keys);
  return eventStoreOver({ reader, connect: besidePool(pool), keys }, settings);
};
