import type { KafkaSettings } from '@kinerja/messaging';
import { type Environment, key32, oneOf, pem, text } from './environment';

const brokersIn = (value: string): readonly string[] => {
  const brokers = value.split(',').map((broker) => broker.trim());
  if (!brokers.every((broker) => /^[^\s:]+:\d{1,5}$/.test(broker))) throw new RangeError('must be host:port,host:port');
  return brokers;
};

const certificate = (value: string): string => {
  const lines = value.replaceAll('\\n', '\n');
  if (!lines.includes('BEGIN CERTIFICATE')) throw new RangeError('must be a certificate in PEM');
  return lines;
};

/** What only matters where there are brokers. */
const securityOf = (from: Environment): Pick<KafkaSettings, 'tls' | 'ca' | 'credentials'> => {
  const tls = from.optional('KAFKA_TLS', oneOf('true', 'false')) === 'true';
  const ca = from.optional('KAFKA_CA', certificate);
  const username = from.optional('KAFKA_USERNAME', text);
  const password = from.optional('KAFKA_PASSWORD', text) ?? '';
  return {
    tls: tls || ca !== undefined,
    ...(ca === undefined ? {} : { ca }),
    ...(username === undefined ? {} : { credentials: { username, password } }),
  };
};

/** Without BUS_KEY nobody could tell our records from forged ones, so brokers need it. */
export const kafkaOf = (from: Environment, service: string): KafkaSettings | undefined => {
  const brokers = from.optional('KAFKA_BROKERS', brokersIn);
  const security = securityOf(from);
  const copies = from.optional('KAFKA_REPLICATION', oneOf('1', '3')) === '3' ? 3 : 1;
  if (!brokers) return undefined;
  const feedPrivateKey = from.optional('FEED_PRIVATE_KEY', pem('PRIVATE'));
  const bus = from.required('BUS_KEY', key32, '');
  const seals = { bus, ...(feedPrivateKey === undefined ? {} : { feedPrivateKey }) };
  const instance = from.optional('AGENCY', text) ?? '';
  return { brokers, clientId: `${instance}-${service}`, instance, seals, replicationFactor: copies, ...security };
};
