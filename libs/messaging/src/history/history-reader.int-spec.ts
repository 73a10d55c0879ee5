import { makeReadTables, ReadTable } from '@kinerja/database';
import type { OutgoingMessage } from '@kinerja/event-store';
import { add } from '@kinerja/projections';
import type { TestDatabase } from '@kinerja/testing';
import { Client } from 'pg';
import { Column, PrimaryColumn } from 'typeorm';
import { Consumer } from '../consumer/consumer';
import { preparedBy } from '../consumer/prepared-by';
import { InboxMoved } from '../consumer/transient-error';
import { embeddedBus } from '../drivers/embedded/embedded-bus';
import { outboxReader } from '../drivers/outbox-reader';
import type { Delivery } from '../envelope/message';
import type { Fence } from '../consumer/inbox';
import { openEnvelope } from '../envelope/open-envelope';
import { declaredHandlers } from '../handlers/declared-handlers';
import { heardTable, on } from '../handlers/heard-table';
import { releaseKey, type Release } from '../parking/release-key';
import { skipMessage } from '../parking/skip-message';
import { agency, noticedV1, noticed, paid, paidV1, topic } from '../messaging.fixtures';
import { billHandlers, messagingDatabase, TestOutbox } from '../messaging-database.fixtures';
import { HistoryReader, UnreadableHistory } from './history-reader';
import { noteUnread } from './unread-history';

/** Sums show a message that is worked in twice, or not at all. */
@ReadTable('ledger.sums', { version: 1 })
class SumRow {
  @PrimaryColumn('text') bill!: string;
  @Column('integer') times!: number;
  @Column('integer') total!: number;
}

const CONSUMER = 'ledger';
const sums = heardTable(
  SumRow,
  on(paidV1, ({ data }) => add<SumRow>({ bill: data.bill }, { times: 1, total: Number(data.amountRupiah) })),
);
const tables = [sums];

let database: TestDatabase;
let outbox: TestOutbox;

beforeEach(async () => {
  database = await messagingDatabase();
  outbox = new TestOutbox(database.pool);
});
afterEach(() => database.drop());

const main = (changed: Partial<ConstructorParameters<typeof Consumer>[0]> = {}): Consumer =>
  new Consumer({
    ...{ consumer: CONSUMER, pool: database.pool, hears: [paidV1, noticedV1], handlers: billHandlers() },
    ...{ alarm: () => undefined, waits: [1, 1] },
    ...changed,
  });

/** What the owner does when the table comes with a release. */
const prepare = (): Promise<unknown> =>
  makeReadTables({
    ...{ ownerUrl: database.ownerUrl, appRole: new URL(database.url).username, entities: [SumRow] },
    onEmpty: (client, paths) => noteUnread(client, { consumer: CONSUMER, tables }, paths),
  });

const reader = (): HistoryReader => {
  const bus = embeddedBus();
  bus.addPublisher({ agency, service: 'tests' }, outboxReader(database.pool, outbox.onAppend));
  return new HistoryReader({ consumer: CONSUMER, pool: database.pool, tables, sources: [{ bus, topics: [topic] }] });
};

const found = async (): Promise<Readonly<Record<string, readonly number[]>>> => {
  const { rows } = await database.pool.query<SumRow>('SELECT * FROM ledger.sums_v1 ORDER BY bill');
  return Object.fromEntries(rows.map(({ bill, times, total }) => [bill, [times, total]]));
};
const unread = async (): Promise<number> =>
  (await database.pool.query('SELECT FROM messaging.unread_history')).rowCount ?? 0;

const heard = async (...messages: readonly OutgoingMessage[]): Promise<readonly Delivery[]> => {
  const deliveries = await outbox.say(...messages);
  await main().deliver(topic, deliveries);
  return deliveries;
};

const parkedAt = async (keySeq: bigint, ...messages: readonly OutgoingMessage[]): Promise<void> => {
  const failing = billHandlers((message) => {
    if (message.keySeq === keySeq) throw new Error('cannot be handled');
  });
  await main({ handlers: failing }).deliver(topic, await outbox.say(...messages));
};
const releasing = (fence: Fence): Promise<Release> => {
  const options = { pool: database.pool, handlers: declaredHandlers(CONSUMER, { tables, reactions: [] }), fence };
  return releaseKey({ consumer: CONSUMER, topic, key: 'a' }, { ...options, open: openEnvelope([paidV1]) });
};
const own = preparedBy(CONSUMER, ['ledger.sums_v1']);

it('fills a table from the beginning with what was heard, each message once, and nothing beyond', async () => {
  await heard(...paid('a', 1n), ...noticed('a'), ...paid('b', 2n), ...paid('a', 4n));
  await prepare();
  await outbox.say(...paid('a', 8n));
  await reader().read();
  expect(await found()).toEqual({ a: [2, 5], b: [1, 2] });
  expect(await unread()).toBe(0);
});

it('has nothing to do where nothing was heard, or the table was there', async () => {
  await prepare();
  expect(await unread()).toBe(0);
  await heard(...paid('a', 1n));
  await prepare();
  expect(await unread()).toBe(0);
  await reader().read();
  expect(await found()).toEqual({});
});

it('goes on where it was stopped, and takes nothing twice', async () => {
  await heard(...Array.from({ length: 40 }, (_, nth) => paid(`bill-${nth % 3}`, 1n)).flat());
  await prepare();
  const ends = await database.pool.query<{ all: number; left: number }>(
    `UPDATE messaging.unread_history SET next_offset = greatest(until_offset - 2, 0)
      RETURNING until_offset::int AS all, (until_offset - next_offset)::int AS left`,
  );
  const left = ends.rows.reduce((sum, row) => sum + row.left, 0);
  expect(ends.rows.reduce((sum, row) => sum + row.all, 0)).toBe(40);
  await reader().read();
  expect(Object.values(await found()).reduce((sum, [times = 0]) => sum + times, 0)).toBe(left);
});

it('leaves out what waits in a parked key: its release reaches every table', async () => {
  await parkedAt(2n, ...paid('a', 1n), ...paid('a', 2n), ...paid('a', 4n));
  await prepare();
  await reader().read();
  expect(await found()).toEqual({ a: [1, 1] });
});

it('leaves out what an operator has passed over', async () => {
  await parkedAt(2n, ...paid('a', 1n), ...paid('a', 2n), ...paid('a', 4n));
  const why = { by: 'operator', reason: 'said twice' };
  await skipMessage(database.pool, { consumer: CONSUMER, topic, key: 'a', keySeq: 2n }, why);
  const options = { pool: database.pool, handlers: billHandlers(), open: openEnvelope([paidV1]) };
  await releaseKey({ consumer: CONSUMER, topic, key: 'a' }, options);
  await prepare();
  await reader().read();
  expect(await found()).toEqual({ a: [2, 5] });
});

it('lets no parked key be released meanwhile, which would be taken twice, and then into every table', async () => {
  await parkedAt(2n, ...paid('a', 1n), ...paid('a', 2n), ...paid('a', 4n));
  await prepare();
  await expect(releasing(own)).rejects.toThrow('tables of ledger still read what was heard before');
  await reader().read();
  expect(await releasing(own)).toEqual({ released: true, applied: 2 });
  expect(await found()).toEqual({ a: [3, 7] });
});

it('follows a process of a former release that went on meanwhile', async () => {
  await heard(...paid('a', 1n));
  await prepare();
  await heard(...paid('a', 2n));
  await reader().read();
  expect(await found()).toEqual({ a: [2, 3] });
});

it('is read by several processes of a service at once, each message once', async () => {
  const messages = Array.from({ length: 300 }, (_, nth) => paid(`bill-${nth % 7}`, 1n)).flat();
  await heard(...messages);
  await prepare();
  await Promise.all([reader().read(), reader().read(), reader().read()]);
  const counts = Object.values(await found()).map(([times]) => times);
  expect(counts.reduce((sum = 0, times = 0) => sum + times, 0)).toBe(300);
  expect(await unread()).toBe(0);
});

it('says which message makes no row of the table', async () => {
  const [delivery] = await outbox.say(...paid('a', 1n));
  if (!delivery) throw new Error('nothing was said');
  await main().deliver(topic, [delivery]);
  await prepare();
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`UPDATE log.outbox SET envelope = replace(envelope, '"amountRupiah":', '"amount":')`);
  await owner.end();
  await expect(reader().read()).rejects.toThrow(UnreadableHistory);
  await expect(reader().read()).rejects.toThrow(`ledger.sums_v1 cannot be filled: message 1 of a on ${topic}`);
  expect(await unread()).toBeGreaterThan(0);
});

it('keeps a process of another release from moving on what it does not fill', async () => {
  await prepare();
  const said = await outbox.say(...paid('a', 1n));
  const former = main({ fence: preparedBy(CONSUMER, []) });
  await expect(former.deliver(topic, said)).rejects.toThrow(InboxMoved);
  await expect(former.deliver(topic, said)).rejects.toThrow('another release has prepared ledger.sums_v1');
  await expect(releasing(preparedBy(CONSUMER, []))).rejects.toThrow(InboxMoved);
  await main({ fence: own }).deliver(topic, said);
});
