import type { Admin, Kafka } from 'kafkajs';
import { PARTITIONS } from '@kinerja/messaging';
import type { KafkaSettings } from './kafka-client';

/** A topic that is absent and not ours to make, or has too few partitions for the keys it is to carry. */
export class UnfitTopic extends Error {
  override readonly name = 'UnfitTopic';
}

export const withAdmin = async <Value>(kafka: Kafka, work: (admin: Admin) => Promise<Value>): Promise<Value> => {
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
};

const make = (admin: Admin, topics: readonly string[], copies: 1 | 3): Promise<boolean> =>
  admin.createTopics({
    waitForLeaders: true,
    topics: topics.map((topic) => ({
      ...{ topic, numPartitions: PARTITIONS, replicationFactor: copies },
      configEntries: [{ name: 'min.insync.replicas', value: copies === 3 ? '2' : '1' }],
    })),
  });

/**
 * Topics are made when an instance is set up; one of the instance's own that is gone, as after the loss of a cluster, is made again.
 * More partitions than twelve do no harm, since the relay names the partition; fewer cannot carry the keys.
 * @throws UnfitTopic, or the broker's error.
 */
export const checkTopics = (kafka: Kafka, settings: KafkaSettings, topics: readonly string[]): Promise<void> =>
  withAdmin(kafka, async (admin) => {
    const there = new Set(await admin.listTopics());
    const missing = topics.filter((topic) => !there.has(topic));
    const foreign = missing.find((topic) => !topic.startsWith(`${settings.instance}.`));
    if (foreign !== undefined) throw new UnfitTopic(`${foreign} is not there, or may not be read`);
    if (missing.length > 0) await make(admin, missing, settings.replicationFactor ?? 1);
    if (topics.length === 0) return;
    const { topics: found } = await admin.fetchTopicMetadata({ topics: [...topics] });
    const small = found.find(({ partitions }) => partitions.length < PARTITIONS);
    if (small) throw new UnfitTopic(`${small.name} has ${small.partitions.length} partitions of ${PARTITIONS}`);
  });
