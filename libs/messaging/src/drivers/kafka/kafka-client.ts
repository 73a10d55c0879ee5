import { Kafka, logLevel } from 'kafkajs';
import { PARTITIONS } from '../../envelope/partition';
import { guardIdleConnections } from './idle-guard';

/** How to reach the brokers; per agency a principal of its own that may touch topics `<agency>.` only. */
export type KafkaSettings = Readonly<{
  brokers: readonly string[];
  clientId: string;
  tls?: boolean;
  /** SCRAM-SHA-512. */
  credentials?: Readonly<{ username: string; password: string }>;
  /** Of topics that are made here; 1 for a lone broker, else 3. */
  replicationFactor?: number;
}>;

/** kafkajs speaks of errors that its own retries solve; what matters comes back as a rejection. */
export const openKafka = ({ brokers, clientId, tls, credentials }: KafkaSettings): Kafka => {
  guardIdleConnections();
  return new Kafka({
    brokers: [...brokers],
    clientId,
    ssl: tls ?? false,
    ...(credentials ? { sasl: { mechanism: 'scram-sha-512' as const, ...credentials } } : {}),
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 5 },
  });
};

/** Makes topics that are missing, with the twelve partitions the keys are spread over; one that exists is left as it is. */
export const ensureTopics = async (kafka: Kafka, settings: KafkaSettings, topics: readonly string[]): Promise<void> => {
  if (topics.length === 0) return;
  const admin = kafka.admin();
  await admin.connect();
  try {
    await admin.createTopics({
      waitForLeaders: true,
      topics: topics.map((topic) => ({
        ...{ topic, numPartitions: PARTITIONS, replicationFactor: settings.replicationFactor ?? 3 },
      })),
    });
  } finally {
    await admin.disconnect();
  }
};
