import type { Kafka } from 'kafkajs';
import type { Positions } from '@kinerja/messaging';
import { Assignment } from './assignment';
import { BrokerLag } from './broker-lag';
import { PartitionPositions } from './partition-positions';

const TOPIC = 'bandung.identity.v1';
const END = 9;

/** A database that answers when the test says, and a broker whose partition 3 ends at `END`. */
const rig = () => {
  const asked: ((answer: Positions | Error) => void)[] = [];
  const failures: string[] = [];
  const begun: string[] = [];
  const places = new PartitionPositions(
    () =>
      new Promise((resolve, reject) =>
        asked.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer))),
      ),
  );
  const assignment = new Assignment({
    consumer: { pause: () => undefined, seek: () => undefined, resume: () => undefined },
    places,
    begins: (topic, partition, offset) => {
      begun.push(offset);
      lag.stands(topic, partition, offset);
    },
    onFailure: (_, error) => failures.push(String(error)),
  });
  const admin = {
    connect: async () => undefined,
    disconnect: async () => undefined,
    fetchTopicOffsets: async () => [{ partition: 3, high: String(END) }],
  };
  const kafka = { admin: () => admin } as unknown as Kafka;
  const lag = new BrokerLag(kafka, [TOPIC], (topic) => assignment.partitionsOf(topic));
  return { asked, failures, begun, places, assignment, lag };
};

const at = (next: bigint): Positions => new Map([[3, next]]);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('is behind by nothing in a partition that comes back after another member worked it in', async () => {
  const { asked, assignment, lag } = rig();
  assignment.joined({ [TOPIC]: [3] });
  asked[0]?.(at(5n));
  await jest.advanceTimersByTimeAsync(0);
  expect([...(await lag.read())]).toEqual([[TOPIC, END - 5]]);
  assignment.joined({});
  assignment.joined({ [TOPIC]: [3] });
  asked[1]?.(at(9n));
  await jest.advanceTimersByTimeAsync(0);
  expect([...(await lag.read())]).toEqual([[TOPIC, 0]]);
});

it('does not go back to what the database said to an earlier assignment', async () => {
  const { asked, begun, places, assignment } = rig();
  assignment.joined({ [TOPIC]: [3] });
  assignment.joined({ [TOPIC]: [3] });
  asked[1]?.(at(9n));
  await jest.advanceTimersByTimeAsync(0);
  asked[0]?.(at(5n));
  await jest.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(['9']);
  expect(await places.wanted(TOPIC, 3)).toBe(9n);
});

it('asks again while the database is away, and leaves no timer behind when it ends', async () => {
  const { asked, failures, begun, assignment } = rig();
  assignment.joined({ [TOPIC]: [3], 'bandung.planning.v1': [3] });
  asked.forEach((answer) => answer(new Error('away')));
  await jest.advanceTimersByTimeAsync(0);
  expect(failures).toEqual(['Error: away', 'Error: away']);
  await jest.advanceTimersByTimeAsync(5_000);
  asked[2]?.(at(1n));
  asked[3]?.(new Error('away'));
  await jest.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(['1']);
  assignment.leave();
  await jest.advanceTimersByTimeAsync(0);
  expect(jest.getTimerCount()).toBe(0);
  expect(asked).toHaveLength(4);
});
