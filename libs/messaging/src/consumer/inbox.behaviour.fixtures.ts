import type { OutgoingMessage } from '@kinerja/event-store';
import type { Delivery } from '../envelope/message';
import { openEnvelope } from '../envelope/open-envelope';
import { outboxOf, paid, paidV1, topic } from '../messaging.fixtures';
import { billRows, type Bills } from '../messaging-database.fixtures';

import type { InboxPort } from './inbox';
import { Pending } from './pending';
import { InboxMoved } from './transient-error';

/** An inbox nobody has used before, on empty tables. `held`: what waits behind parked keys, in the order of sequences. */
export type InboxUnderTest = Readonly<{
  inbox: InboxPort;
  bills: () => Promise<Bills>;
  held: (topic: string) => Promise<readonly Held[]>;
}>;
export type Held = Pick<Delivery, 'key' | 'keySeq' | 'partition' | 'offset' | 'type' | 'envelope'>;

const heldOf = ({ key, keySeq, partition, offset, type, envelope }: Delivery): Held => ({
  ...{ key, keySeq, partition, offset, type, envelope },
});

const open = openEnvelope([paidV1]);

const rowsOf = (delivery: Delivery) => {
  const opened = open(delivery);
  if (!opened.ok) throw new Error(opened.reason);
  return [billRows(opened.value)];
};

const bills = (...amounts: readonly bigint[]): readonly Delivery[] =>
  outboxOf(amounts.flatMap((amount): readonly OutgoingMessage[] => paid('b', amount)));

/** Everything a consumer may expect of what it keeps. */
export const behavesAsInbox = (make: () => Promise<InboxUnderTest> | InboxUnderTest): void => {
  let inbox: InboxPort;
  let seen: InboxUnderTest['bills'];
  let held: InboxUnderTest['held'];
  beforeEach(async () => ({ inbox, bills: seen, held } = await make()));

  const begin = async (): Promise<Pending> => new Pending(await inbox.positions(topic), await inbox.keys(topic, ['b']));
  const take = async (deliveries: readonly Delivery[]): Promise<Pending> => {
    const pending = await begin();
    for (const delivery of deliveries) pending.applied(delivery, rowsOf(delivery));
    return pending;
  };
  const stateOfKey = async () => (await inbox.keys(topic, ['b'])).get('b');

  it('begins with nothing', async () => {
    expect(await inbox.positions(topic)).toEqual(new Map());
    expect(await stateOfKey()).toEqual({ lastSeq: 0n, parked: false });
  });

  it('moves offset, sequence and rows together', async () => {
    const [one, two] = bills(10n, 7n);
    await inbox.write(topic, await take([one, two].flatMap((delivery) => delivery ?? [])));
    expect([...(await inbox.positions(topic)).values()]).toEqual([2n]);
    expect(await stateOfKey()).toEqual({ lastSeq: 2n, parked: false });
    expect(await seen()).toEqual({ b: { times: 2, total: 17 } });
  });

  it('lets one of two processes through, and the other writes nothing', async () => {
    const messages = bills(10n);
    const both = [await take(messages), await take(messages)];
    const done = await Promise.allSettled(both.map((pending) => inbox.write(topic, pending)));
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(InboxMoved) });
    expect(await seen()).toEqual({ b: { times: 1, total: 10 } });
  });

  it('parks a key and holds what follows', async () => {
    const [one, two] = bills(10n, 7n);
    if (!one || !two) throw new Error('two messages');
    const parking = await begin();
    parking.park(one, 'failed', 'no');
    await inbox.write(topic, parking);
    expect(await stateOfKey()).toEqual({ lastSeq: 0n, parked: true });
    expect(await held(topic)).toEqual([heldOf(one)]);
    const holding = await begin();
    holding.hold(two);
    await inbox.write(topic, holding);
    expect([...(await inbox.positions(topic)).values()]).toEqual([2n]);
    expect(await held(topic)).toEqual([heldOf(one), heldOf(two)]);
    expect(await seen()).toEqual({});
  });

  it('holds nothing for a key that is parked no longer', async () => {
    const [one] = bills(10n);
    if (!one) throw new Error('one message');
    const holding = await begin();
    holding.hold(one);
    await expect(inbox.write(topic, holding)).rejects.toThrow(InboxMoved);
    expect(await inbox.positions(topic)).toEqual(new Map());
    expect(await held(topic)).toEqual([]);
  });

  it('writes nothing when a row cannot be written', async () => {
    const messages = bills(10n);
    const pending = await take(messages);
    pending.rows.push({ entity: class NotATable {}, changes: [] });
    await expect(inbox.write(topic, pending)).rejects.toThrow();
    expect(await inbox.positions(topic)).toEqual(new Map());
    expect(await stateOfKey()).toEqual({ lastSeq: 0n, parked: false });
    expect(await seen()).toEqual({});
  });
};
