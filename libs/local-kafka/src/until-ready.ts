import { setTimeout as pause } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import type { KafkaUser } from './scram-users';

const POLL_MS = 100;

/** A client of the superuser that says by one try whether something answers. */
export const superClient = (brokers: readonly string[], { name, password }: KafkaUser): Kafka =>
  new Kafka({
    brokers: [...brokers],
    clientId: 'local-kafka',
    sasl: { mechanism: 'scram-sha-512', username: name, password },
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1_000,
    requestTimeout: 3_000,
    retry: { retries: 0 },
  });

const brokersSeen = async (broker: string, superUser: KafkaUser): Promise<number> => {
  const admin = superClient([broker], superUser).admin();
  try {
    await admin.connect();
    return (await admin.describeCluster()).brokers.length;
  } catch {
    return 0;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
};

/**
 * Whether groups can join. A new cluster makes the topic of their offsets when the first one asks, which a busy
 * machine takes seconds for; whoever reads meanwhile is told that there is no coordinator.
 */
const groupsCanJoin = async (brokers: readonly string[], superUser: KafkaUser): Promise<boolean> => {
  const admin = superClient(brokers, superUser).admin();
  try {
    await admin.connect();
    // Without the list kafkajs knows no broker to ask.
    await admin.listGroups();
    await admin.describeGroups(['local-kafka']);
    return true;
  } catch {
    return false;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
};

/** Waits until every broker answers and sees all of them, and groups can join. Resolves with false when `isLost` says that this will not be. */
export const untilReady = async (
  brokers: readonly string[],
  superUser: KafkaUser,
  isLost: () => boolean,
): Promise<boolean> => {
  const waiting = new Set(brokers);
  while (waiting.size > 0) {
    if (isLost()) return false;
    for (const broker of waiting) if ((await brokersSeen(broker, superUser)) === brokers.length) waiting.delete(broker);
    if (waiting.size > 0) await pause(POLL_MS);
  }
  while (!(await groupsCanJoin(brokers, superUser))) {
    if (isLost()) return false;
    await pause(POLL_MS);
  }
  return true;
};
