import type { TestDatabase } from '@kinerja/testing';
import { Consumer } from '../consumer/consumer';
import type { Handlers } from '../consumer/handlers';
import type { Delivery, Message } from '../envelope/message';
import { openEnvelope } from '../envelope/open-envelope';
import { outboxOf, paid, paidV1, topic } from '../messaging.fixtures';
import { billHandlers, billsIn, messagingDatabase } from '../messaging-database.fixtures';
import { type KeyRef, parkedKeys } from './parked-key';
import { type Release, releaseKey } from './release-key';
import { NotParked, skipMessage } from './skip-message';

let database: TestDatabase;
beforeAll(async () => (database = await messagingDatabase()));
afterAll(() => database.drop());
beforeEach(() =>
  database.pool.query(
    `DELETE FROM tests.bills_v1; DELETE FROM messaging.parked_keys; DELETE FROM messaging.parked_messages`,
  ),
);

let consumers = 0;

/** A consumer whose handler refuses message `poison` of bill `b` until it is mended. */
const brokenConsumer = (poison = 2n) => {
  const consumer = `parking-${(consumers += 1)}`;
  const state = { mended: false, order: [] as bigint[] };
  const handlers: Handlers = billHandlers(({ key, keySeq }: Message) => {
    if (key === 'b' && keySeq === poison && !state.mended) throw new Error('the unit is not known');
    if (key === 'b') state.order.push(keySeq);
  });
  const inbox = new Consumer({
    ...{ consumer, pool: database.pool, hears: [paidV1], handlers },
    alarm: () => undefined,
    waits: [],
  });
  const ref: KeyRef = { consumer, topic, key: 'b' };
  const release = (): Promise<Release> =>
    releaseKey(ref, { pool: database.pool, handlers, open: openEnvelope([paidV1]) });
  return { inbox, ref, release, state };
};

const log = (count: number): readonly Delivery[] =>
  outboxOf(Array.from({ length: count }, (_, n) => paid('b', BigInt(10 ** n))).flat());

const effect = async () => (await billsIn(database.pool))['b'];

describe('a parked key', () => {
  it('is listed with what it waits for and why', async () => {
    const { inbox, ref } = brokenConsumer();
    await inbox.deliver(topic, log(4));
    expect((await parkedKeys(database.pool)).items).toEqual([
      expect.objectContaining({
        ...ref,
        cause: 'failed',
        reason: 'Error: the unit is not known',
        nextSeq: 2n,
        held: 3,
      }),
    ]);
  });

  it('holds what comes later, also in another process, and each message once', async () => {
    const { inbox } = brokenConsumer();
    const messages = log(5);
    await inbox.deliver(topic, messages.slice(0, 3));
    await inbox.deliver(topic, messages.slice(2));
    expect(await effect()).toEqual({ times: 1, total: 1 });
    expect((await parkedKeys(database.pool)).items.map(({ held }) => held)).toEqual([4]);
  });

  it('stays parked when its message fails again, with the reason of now', async () => {
    const { inbox, release } = brokenConsumer();
    await inbox.deliver(topic, log(3));
    expect(await release()).toEqual({
      released: false,
      applied: 0,
      nextSeq: 2n,
      reason: 'Error: the unit is not known',
    });
    expect(await effect()).toEqual({ times: 1, total: 1 });
  });

  it('is worked in in order once its handler is mended, and then flows again', async () => {
    const { inbox, release, state } = brokenConsumer();
    const messages = log(5);
    await inbox.deliver(topic, messages.slice(0, 4));
    state.mended = true;
    state.order.length = 0;
    expect(await release()).toEqual({ released: true, applied: 3 });
    await inbox.deliver(topic, messages.slice(3));
    expect(state.order).toEqual([2n, 3n, 4n, 5n]);
    expect(await effect()).toEqual({ times: 5, total: 11111 });
    expect((await parkedKeys(database.pool)).items).toEqual([]);
  });

  it('may be released twice at once: every message has one effect', async () => {
    const { inbox, release, state } = brokenConsumer();
    await inbox.deliver(topic, log(5));
    state.mended = true;
    await Promise.all([release(), release()]);
    expect(await effect()).toEqual({ times: 5, total: 11111 });
  });

  it('loses nothing that arrives while it is released', async () => {
    const { inbox, release, state } = brokenConsumer();
    const messages = log(5);
    await inbox.deliver(topic, messages.slice(0, 3));
    state.mended = true;
    const arriving = inbox.deliver(topic, messages.slice(3)).catch(() => inbox.deliver(topic, messages.slice(3)));
    await Promise.all([release(), arriving]);
    await release();
    expect(await effect()).toEqual({ times: 5, total: 11111 });
    expect((await parkedKeys(database.pool)).items).toEqual([]);
  });
});

describe('skipping', () => {
  const why = { by: 'operator-1', reason: 'the unit was closed by decree 12' };

  it('passes over the message that fails; who and why is kept', async () => {
    const { inbox, ref, release } = brokenConsumer();
    await inbox.deliver(topic, log(4));
    await skipMessage(database.pool, { ...ref, keySeq: 2n }, why);
    expect(await release()).toEqual({ released: true, applied: 2 });
    expect(await effect()).toEqual({ times: 3, total: 1101 });
    const { rows } = await database.pool.query(
      'SELECT key_seq, reason, skipped_by, envelope FROM messaging.skipped_messages WHERE consumer = $1',
      [ref.consumer],
    );
    expect(rows).toEqual([
      { key_seq: '2', reason: why.reason, skipped_by: 'operator-1', envelope: expect.stringContaining('bill-paid') },
    ]);
  });

  it('passes over a message that never came', async () => {
    const { inbox, ref, release } = brokenConsumer(99n);
    await inbox.deliver(
      topic,
      log(4).filter(({ keySeq }) => keySeq !== 2n),
    );
    expect(await release()).toMatchObject({ released: false, nextSeq: 2n, reason: 'message 2 has not come' });
    await skipMessage(database.pool, { ...ref, keySeq: 2n }, why);
    expect(await release()).toEqual({ released: true, applied: 2 });
    expect(await effect()).toEqual({ times: 3, total: 1101 });
  });

  it('is refused for a key that does not wait, and a second time', async () => {
    const { inbox, ref } = brokenConsumer();
    const skip = (keySeq: bigint): Promise<void> => skipMessage(database.pool, { ...ref, keySeq }, why);
    await expect(skip(1n)).rejects.toThrow(NotParked);
    await inbox.deliver(topic, log(3));
    await expect(skip(1n)).rejects.toThrow(NotParked);
    await skip(2n);
    await expect(skip(2n)).rejects.toThrow(NotParked);
  });
});
