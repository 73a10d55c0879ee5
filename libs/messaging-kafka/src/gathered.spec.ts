import type { Delivery } from '@kinerja/messaging';
import { gathered } from './gathered';

const TOPIC = 'bandung.identity.v1';

const delivery = (partition: number, offset: number): Delivery => ({
  ...{ topic: TOPIC, partition, offset: BigInt(offset), key: `key-${partition}`, keySeq: BigInt(offset + 1) },
  ...{ type: 'UnitRegistered', envelope: '{}', epoch: { incarnation: 'first', begins: 0n } },
});
const deliveriesOf = (partition: number, count: number): readonly Delivery[] =>
  Array.from({ length: count }, (_, offset) => delivery(partition, offset));

/** Deliveries as they were made, each of which ends when the test says how. */
const openDeliver = () => {
  const made: { topic: string; deliveries: readonly Delivery[]; end: (error?: Error) => void }[] = [];
  const heard: (() => void)[] = [];
  const deliver = (topic: string, deliveries: readonly Delivery[]) =>
    new Promise<void>((resolve, reject) => {
      made.push({ topic, deliveries, end: (error) => (error ? reject(error) : resolve()) });
      heard.shift()?.();
    });
  const next = async () => {
    if (made.length === 0) await new Promise<void>((resolve) => heard.push(resolve));
    const one = made.shift();
    if (!one) throw new Error('nothing was delivered');
    return one;
  };
  return { deliver: gathered(deliver), next };
};

it('delivers the partitions of one fetch together, each in its order', async () => {
  const { deliver, next } = openDeliver();
  const parts = [0, 1, 2].map((partition) => deliver(TOPIC, deliveriesOf(partition, 2)));
  const together = await next();
  expect(together.deliveries.map(({ partition, offset }) => `${partition}@${offset}`)).toEqual([
    ...['0@0', '0@1', '1@0', '1@1', '2@0', '2@1'],
  ]);
  together.end();
  await Promise.all(parts);
});

it('keeps what comes meanwhile for the next delivery', async () => {
  const { deliver, next } = openDeliver();
  const first = deliver(TOPIC, deliveriesOf(0, 1));
  const underWay = await next();
  const others = [deliver(TOPIC, deliveriesOf(1, 1)), deliver(TOPIC, deliveriesOf(2, 1))];
  underWay.end();
  await first;
  const together = await next();
  expect(together.deliveries.map(({ partition }) => partition)).toEqual([1, 2]);
  together.end();
  await Promise.all(others);
});

it('delivers topics beside each other', async () => {
  const { deliver, next } = openDeliver();
  const ended = [deliver(TOPIC, deliveriesOf(0, 1)), deliver('bandung.planning.v1', deliveriesOf(0, 1))];
  const both = [await next(), await next()];
  expect(both.map(({ topic }) => topic)).toEqual([TOPIC, 'bandung.planning.v1']);
  both.forEach(({ end }) => end());
  await Promise.all(ended);
});

it('tells a failure to those who took part, and goes on with the others', async () => {
  const { deliver, next } = openDeliver();
  const parts = [deliver(TOPIC, deliveriesOf(0, 1)), deliver(TOPIC, deliveriesOf(1, 1))];
  const underWay = await next();
  const later = deliver(TOPIC, deliveriesOf(2, 1));
  underWay.end(new Error('the database is away'));
  for (const part of parts) await expect(part).rejects.toThrow('the database is away');
  (await next()).end();
  await later;
});

it('does not let a delivery grow without end', async () => {
  const { deliver, next } = openDeliver();
  const parts = [300, 200, 1, 900].map((count, partition) => deliver(TOPIC, deliveriesOf(partition, count)));
  const sizes: number[] = [];
  for (let nth = 0; nth < 3; nth += 1) {
    const one = await next();
    sizes.push(one.deliveries.length);
    one.end();
  }
  await Promise.all(parts);
  expect(sizes).toEqual([500, 1, 900]);
});
