import type { Admin } from 'kafkajs';

export type NewTopics = Readonly<{ topics: readonly string[]; partitions: number; replicationFactor: number }>;

/** Makes what is missing; an existing topic is left as it is. Two copies in sync are asked for wherever there are three. */
export const createTopics = async (
  admin: Admin,
  { topics, partitions, replicationFactor }: NewTopics,
): Promise<void> => {
  const inSync = replicationFactor >= 3 ? '2' : '1';
  await admin.createTopics({
    waitForLeaders: true,
    topics: topics.map((topic) => ({
      topic,
      numPartitions: partitions,
      replicationFactor,
      configEntries: [{ name: 'min.insync.replicas', value: inSync }],
    })),
  });
};
