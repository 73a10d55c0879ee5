import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { KafkaSettings } from './kafka-client';

const keys = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const bus = randomBytes(32).toString('base64');

const fromRun = (name: string): string => process.env[name] ?? '';

/** The broker of this test run, for an agency that both speaks and is heard. */
export const testKafka = (instance: string): KafkaSettings => ({
  brokers: fromRun('KAFKA_BROKERS').split(','),
  clientId: `${instance}-tests`,
  instance,
  seals: { bus, feedPrivateKey: keys.privateKey, feedPublicKeys: { [instance]: keys.publicKey } },
  credentials: { username: fromRun('KAFKA_USERNAME'), password: fromRun('KAFKA_PASSWORD') },
  replicationFactor: 1,
});

/** Topics outlive a test, so each test speaks for an agency of its own. */
export const newAgency = (): string => `t${randomBytes(6).toString('hex')}`;

/** Resolves when it is so; looks again as soon as whatever else waits has had its turn. */
export const reached = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
};
