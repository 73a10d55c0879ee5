import { Kafka, logLevel } from 'kafkajs';
import { guardIdleConnections } from './idle-guard';
import type { SealKeys } from './seal';

/** How to reach the brokers; per agency a principal of its own that may touch topics `<agency>.` only. */
export type KafkaSettings = Readonly<{
  brokers: readonly string[];
  clientId: string;
  /** Code of the instance: consumer groups are named `<instance>.<service>`. */
  instance: string;
  seals: SealKeys;
  tls?: boolean;
  /** Certificate to trust, PEM, where the system does not know the brokers' issuer. */
  ca?: string;
  /** SCRAM-SHA-512. */
  credentials?: Readonly<{ username: string; password: string }>;
  /** Copies of a topic that is made here: 1 for a lone broker, else 3. */
  replicationFactor?: 1 | 3;
}>;

/** A broker that takes the connection and then says nothing is left after this, in ms. */
const REQUEST_MS = 5_000;

/** kafkajs speaks of errors that its own retries solve; what matters comes back as a rejection. */
export const openKafka = ({ brokers, clientId, tls, ca, credentials }: KafkaSettings): Kafka => {
  guardIdleConnections();
  return new Kafka({
    brokers: [...brokers],
    clientId,
    ssl: ca === undefined ? (tls ?? false) : { ca },
    ...(credentials ? { sasl: { mechanism: 'scram-sha-512' as const, ...credentials } } : {}),
    logLevel: logLevel.NOTHING,
    connectionTimeout: 3_000,
    authenticationTimeout: REQUEST_MS,
    requestTimeout: REQUEST_MS,
    enforceRequestTimeout: true,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 5 },
  });
};
