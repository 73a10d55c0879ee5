import { setTimeout as pause } from 'node:timers/promises';
import { type Admin, KafkaJSProtocolError } from 'kafkajs';

export type NewTopics = Readonly<{ topics: readonly string[]; partitions: number; replicationFactor: number }>;

const POLL_MS = 50;
const LED_WITHIN_MS = 30_000;

/** False also while the broker that was asked has not heard of the topics yet; kafkajs' own waiting takes that for a failure. */
const areLed = async (admin: Admin, topics: readonly string[]): Promise<boolean> => {
  try {
    const found = await admin.fetchTopicMetadata({ topics: [...topics] });
    return found.topics.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0));
  } catch (error) {
    if (error instanceof KafkaJSProtocolError && error.retriable) return false;
    throw error;
  }
};

/** Makes what is missing; an existing topic is left as it is. Two copies in sync are asked for wherever there are three. */
export const createTopics = async (
  admin: Admin,
  { topics, partitions, replicationFactor }: NewTopics,
): Promise<void> => {
  const inSync = replicationFactor >= 3 ? '2' : '1';
  await admin.createTopics({
    waitForLeaders: false,
    topics: topics.map((topic) => ({
      topic,
      numPartitions: partitions,
      replicationFactor,
      configEntries: [{ name: 'min.insync.replicas', value: inSync }],
    })),
  });
  for (const end = Date.now() + LED_WITHIN_MS; !(await areLed(admin, topics)); await pause(POLL_MS))
    if (Date.now() > end)
      throw new Error(`no leader within ${LED_WITHIN_MS / 1000} s for every one of ${topics.join(', ')}`);
};
