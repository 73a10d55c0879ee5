import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { Delivery } from '@kinerja/messaging';
import { agency, outboxOf, paid } from '@kinerja/messaging-fixtures';
import { BatchWork, Interrupted } from './batch-work';
import { toRecord } from './kafka-message';
import { PartitionPositions } from './partition-positions';
import { sealsOf } from './seal';

const seals = sealsOf({ bus: Buffer.alloc(32, 7).toString('base64') });
const said = outboxOf(Array.from({ length: 12 }, (_, n) => paid('bill', BigInt(n), agency)).flat());
const [{ topic, partition } = { topic: '', partition: 0 }] = said;

/** As a fetch brings it, or with a byte changed on the way. */
const recordOf = (delivery: Delivery, isSpoilt = false): KafkaMessage => {
  const { key, value, headers } = toRecord(delivery, seals);
  const text = isSpoilt ? `${String(value)} ` : String(value);
  return {
    ...{ key: Buffer.from(String(key)), value: Buffer.from(text), headers: headers ?? {} },
    ...{ offset: delivery.offset.toString(), timestamp: '0', attributes: 0 },
  };
};
const records = (...offsets: readonly number[]): readonly KafkaMessage[] =>
  offsets.flatMap((offset) => said.slice(offset, offset + 1)).map((delivery) => recordOf(delivery));

/** What the relay sent, in the order in which the broker keeps it, worked in as fetches of these sizes. */
const rig = (positions: ReadonlyMap<number, bigint>) => {
  const [delivered, sought, refused]: [string[], string[], bigint[]] = [[], [], []];
  const work = new BatchWork({
    subscription: {
      ...{ consumer: 'tests', topics: [topic], positions: async () => positions },
      deliver: async (_, deliveries) => void delivered.push(deliveries.map(({ offset }) => offset).join()),
      refused: ({ offset }) => void refused.push(offset),
    },
    ...{ seals, places: new PartitionPositions(async () => positions) },
    seek: (_topic, _partition, offset) => void sought.push(offset),
    worked: () => undefined,
  });
  const take = (messages: readonly KafkaMessage[]): Promise<void> =>
    work.take({
      batch: { topic, partition, messages },
      ...{ heartbeat: async () => undefined, resolveOffset: () => undefined },
      ...{ isRunning: () => true, isStale: () => false },
    } as unknown as EachBatchPayload);
  return { take, delivered, sought, refused };
};

it('goes on behind what it has taken, also when an older repetition comes last', async () => {
  const { take, delivered, sought } = rig(new Map());
  await take(records(0, 1, 2, 3, 1, 2));
  await take(records(4, 5));
  expect(delivered).toEqual(['0,1,2,3,1,2', '4,5']);
  expect(sought).toEqual([]);
});

it('reads from the beginning once when offsets are missing, and then takes what there is', async () => {
  const { take, delivered, sought } = rig(new Map([[partition, 2n]]));
  await take(records(4, 5));
  expect([delivered, sought]).toEqual([[], ['0']]);
  await take(records(4, 5));
  await take(records(6));
  expect([delivered, sought]).toEqual([['4,5', '6'], ['0']]); // prettier-ignore
});

it('fetches a record that does not hold once more, each time that it comes', async () => {
  const { take, delivered, refused } = rig(new Map());
  const [first] = said;
  const spoilt = first ? [recordOf(first, true)] : [];
  await expect(take(spoilt)).rejects.toThrow(Interrupted);
  await take(records(0));
  await expect(take(spoilt)).rejects.toThrow(Interrupted);
  await take(spoilt);
  expect([delivered, refused]).toEqual([['0'], [0n]]);
});
