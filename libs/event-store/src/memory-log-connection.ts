import { DatabaseError } from 'pg';
import { elementsOf, hexOf, instantOf, int16Of, int32Of, int64Of, textOf, uuidOf } from './binary-array.reading';
import type { EncodedItem } from './encoded-item';
import type { CommitItem, CommitOutcome, ExpectedVersion, OutgoingMessage } from './event-store';
import type { LogConnection, OpenConnection } from './log-connection';
import { TakenTwice, type MemoryLog } from './memory-log';

type Events = EncodedItem['events'];
type ItemMessage = OutgoingMessage & Readonly<{ item: number }>;
type Rare = Pick<CommitItem, 'take' | 'release'> & Readonly<{ inbox?: Record<string, string | number> }>;

const eventsOf = (columns: readonly Buffer[]): Events => {
  const [ids = [], types = [], schemas = [], data = [], meta = [], times = [], digests = []] = columns.map(elementsOf);
  const at = (column: readonly Buffer[], nth: number): Buffer => column[nth] ?? Buffer.alloc(0);
  return ids.map((id, nth) => ({
    ...{ eventId: uuidOf(id), type: textOf(at(types, nth)), schemaVersion: int16Of(at(schemas, nth)) },
    ...{ data: textOf(at(data, nth)), meta: textOf(at(meta, nth)), recordedAt: instantOf(at(times, nth)) },
    digest: hexOf(at(digests, nth)),
  }));
};

const expectedOf = (number: bigint): ExpectedVersion => {
  if (number === -1n) return 'any';
  return number === -2n ? 'exists' : number;
};

const rareOf = (rare: Rare | null | undefined): Partial<CommitItem> => {
  if (!rare) return {};
  const { take = [], release = [], inbox } = rare;
  if (!inbox) return { take, release };
  const { consumer, topic, partition, key } = inbox as Record<'consumer' | 'topic' | 'key', string> & { partition: number }; // prettier-ignore
  const [offset, keySeq] = [BigInt(inbox['offset'] ?? 0), BigInt(inbox['keySeq'] ?? 0)];
  return { take, release, inbox: { consumer, topic, partition, key, offset, keySeq } };
};

const wordOf = (outcome: CommitOutcome, { take = [] }: CommitItem): string => {
  switch (outcome.kind) {
    case 'committed':
      return String(outcome.version);
    case 'duplicate':
      return `d${outcome.of.version}/${outcome.of.position}`;
    case 'reused':
      return 'u';
    case 'conflict':
      return `c${outcome.actual}`;
    case 'stale-inbox':
      return `s${outcome.nextOffset}`;
    case 'reserved': {
      const nth = take.findIndex(({ scope, key }) => scope === outcome.scope && key === outcome.key);
      return `r${nth}:${Buffer.from(outcome.owner).toString('hex')}`;
    }
  }
};

const messagesOf = (messages: unknown): readonly ItemMessage[] =>
  messages ? (JSON.parse(String(messages)) as ItemMessage[]) : [];

type Named = Readonly<{ commandId: string; fingerprint: string; stream: string; expected: ExpectedVersion }>;

const itemOf = ({ commandId, ...named }: Named, rest: Partial<CommitItem>): CommitItem => ({
  ...{ ...named, events: [], meta: { commandId, actor: '', correlationId: commandId } },
  ...rest,
});

/** `log.commit_batch`: every item by itself. */
const commitBatch = (log: MemoryLog, values: readonly unknown[]): object => {
  const [streams = [], commands = [], prints = [], numbers = [], expected = [], counts = []] = values.slice(0, 6).map((one) => elementsOf(one as Buffer)); // prettier-ignore
  const [ids, , types, ...others] = values.slice(6, 14) as Buffer[];
  const events = eventsOf([ids, types, ...others].flatMap((column) => column ?? []));
  const said = messagesOf(values[14]);
  const rare = values[15] ? (JSON.parse(String(values[15])) as (Rare | null)[]) : [];
  const base = log.events.length;
  let next = 0;
  const words = commands.map((command, nth) => {
    const [count, slot] = [counts[nth], numbers[nth]].map((one) => (one ? int32Of(one) : 0));
    const [print, version, stream] = [prints[nth], expected[nth], streams[(slot ?? 1) - 1]];
    if (!print || !version || !stream) throw new RangeError('the columns of the batch are not equally long');
    const named = { commandId: uuidOf(command), fingerprint: hexOf(print), stream: textOf(stream), expected: expectedOf(int64Of(version)) }; // prettier-ignore
    const messages = said.filter((one) => one.item === nth + 1);
    const item = itemOf(named, { messages, ...rareOf(rare[nth]) });
    const own = events.slice(next, next + (count ?? 0));
    next += own.length;
    return wordOf(log.commit({ item, events: own }), item);
  });
  return { base: String(base), outcomes: words.join(',') };
};

/** `log.commit_plain`: all or nothing, and nothing but events, commands and messages. */
const commitPlain = (log: MemoryLog, values: readonly unknown[]): object => {
  const [commands = [], prints = [], versions = [], ends = []] = values.slice(0, 4).map((one) => elementsOf(one as Buffer)); // prettier-ignore
  const [ids, , streams, types, ...others] = values.slice(4, 13) as Buffer[];
  const events = eventsOf([ids, types, ...others].flatMap((column) => column ?? []));
  const names = streams ? elementsOf(streams).map(textOf) : [];
  const said = messagesOf(values[13]);
  const base = log.events.length;
  let from = 0;
  const items = commands.map((command, nth): EncodedItem => {
    const [print, version, end] = [prints[nth], versions[nth], ends[nth]];
    if (!print || !version || !end) throw new RangeError('the columns of the batch are not equally long');
    const own = events.slice(from, int32Of(end));
    const stream = names[from] ?? '';
    from = int32Of(end);
    const named = { commandId: uuidOf(command), fingerprint: hexOf(print), stream, expected: int64Of(version) - BigInt(own.length) }; // prettier-ignore
    return { item: itemOf(named, { messages: said.filter((one) => one.item === nth + 1) }), events: own };
  });
  log.commitPlain(items);
  return { base: String(base) };
};

const statements: Readonly<Record<string, (log: MemoryLog, values: readonly unknown[]) => object>> = {
  'log.commit_batch': commitBatch,
  'log.commit_plain': commitPlain,
  'log.announce': (log, [messages]) => (log.announce(messagesOf(messages)), {}),
};

const uniqueViolation = (message: string): DatabaseError =>
  Object.assign(new DatabaseError(message, message.length, 'error'), { code: '23505' });

/** Answers the statements of the log's writer from a log in memory, with what the SQL functions of the same name do. */
export const memoryLogConnection = (log: MemoryLog): OpenConnection => {
  const query: LogConnection['query'] = async <Answer extends object>({ name, values }: Parameters<LogConnection['query']>[0]) => {
    const run = statements[name];
    if (!run) throw new TypeError(`the log in memory has no ${name}`);
    try {
      return { rows: [run(log, values) as Answer] };
    } catch (cause) {
      throw cause instanceof TakenTwice ? uniqueViolation(cause.message) : cause;
    }
  }; // prettier-ignore
  return () => Promise.resolve({ query, end: () => Promise.resolve() });
};
