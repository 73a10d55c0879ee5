import {
  agency,
  certificate,
  key32,
  oneOf,
  optional,
  pem,
  portNumber,
  required,
  requiredWith,
  share,
  text,
  urlOf,
  zone,
  type SettingValues,
} from '@kinerja/settings';

const brokersIn = (value: string): readonly string[] => {
  const brokers = value.split(',').map((broker) => broker.trim());
  if (!brokers.every((broker) => /^[^\s:]+:\d{1,5}$/.test(broker))) throw new RangeError('must be host:port,host:port');
  return brokers;
};

const runs = {
  agency: required({ name: 'AGENCY', read: agency, description: 'Code of the agency, or of the centre.' }),
  zone: optional({ name: 'ZONE', read: zone, otherwise: 'WIB', description: 'Time zone of the agency.' }),
  host: optional({ name: 'HOST', read: text, otherwise: '127.0.0.1', description: 'Address on which it listens.' }),
  port: optional({ name: 'PORT', read: portNumber, otherwise: 0, description: 'Port of it; 0 takes a free one.' }),
  databaseUrl: required({
    ...{ name: 'DATABASE_URL', read: urlOf('postgres', 'postgresql'), form: 'secret' },
    description: 'Its PostgreSQL database, as the role that runs the service and owns nothing.',
  }),
  databasePool: optional({
    ...{ name: 'DATABASE_POOL', read: portNumber },
    description: 'Most connections of its log; 6 without it.',
  }),
  redisUrl: optional({
    ...{ name: 'REDIS_URL', read: urlOf('redis', 'rediss'), form: 'secret' },
    description: 'Where jobs are kept; in its own database without it.',
  }),
  logLevel: optional({
    ...{ name: 'LOG_LEVEL', read: oneOf('debug', 'info', 'warn', 'error', 'silent'), otherwise: 'warn' },
    description: 'The least that is logged.',
  }),
} as const;

const keys = {
  tokenPublicKey: required({
    ...{ name: 'TOKEN_PUBLIC_KEY', read: pem('PUBLIC'), form: 'file' },
    description: 'Ed25519 (PEM): what the gateway’s access tokens are checked with.',
  }),
  sealingKey: optional({
    ...{ name: 'SEALING_KEY', read: key32, form: 'secret' },
    description: '32 bytes (base64): wraps the keys of personal fields and keys the fingerprints of requests.',
  }),
  feedPrivateKey: optional({
    ...{ name: 'FEED_PRIVATE_KEY', read: pem('PRIVATE'), form: 'secret' },
    description: 'Ed25519 (PEM): signs what leaves for the centre and the checkpoints of the log.',
  }),
  feedBearer: optional({
    ...{ name: 'FEED_BEARER', read: text, form: 'secret' },
    description: 'What the centre shows to read the feed; without it the feed is closed.',
  }),
  centreUrl: optional({
    ...{ name: 'CENTRE_URL', read: urlOf('http', 'https') },
    description: 'The centre’s door, which witnesses the log; without it checkpoints stay here.',
  }),
  centrePublicKey: requiredWith('CENTRE_URL', {
    ...{ name: 'CENTRE_PUBLIC_KEY', read: pem('PUBLIC'), form: 'file' },
    description: 'Ed25519 (PEM): what the centre’s word is checked with.',
  }),
} as const;

/** Without BUS_KEY nobody could tell our records from forged ones, so brokers need it. */
const kafka = {
  kafkaBrokers: optional({
    ...{ name: 'KAFKA_BROKERS', read: brokersIn },
    description: 'The brokers, `host:port,host:port`; without them other services are not heard.',
  }),
  kafkaTls: optional({
    ...{ name: 'KAFKA_TLS', read: oneOf('true', 'false'), otherwise: 'false' },
    description: 'Whether brokers are spoken to by TLS; always with an own certificate.',
  }),
  kafkaCa: optional({
    ...{ name: 'KAFKA_CA', read: certificate, form: 'file' },
    description: 'Certificate (PEM) that the brokers’ are checked against, where it is no public one.',
  }),
  kafkaUsername: optional({
    ...{ name: 'KAFKA_USERNAME', read: text },
    description: 'Its principal on Kafka, by SCRAM-SHA-512.',
  }),
  kafkaPassword: optional({
    ...{ name: 'KAFKA_PASSWORD', read: text, form: 'secret' },
    description: 'Password of that principal.',
  }),
  kafkaReplication: optional({
    ...{ name: 'KAFKA_REPLICATION', read: oneOf('1', '3'), otherwise: '1' },
    description: 'How many brokers hold each record.',
  }),
  busKey: requiredWith('KAFKA_BROKERS', {
    ...{ name: 'BUS_KEY', read: key32, form: 'secret' },
    description: '32 bytes (base64): authenticates the records of the instance’s own topics.',
  }),
} as const;

const tracing = {
  traceEndpoint: optional({
    ...{ name: 'OTEL_EXPORTER_OTLP_ENDPOINT', read: urlOf('http', 'https') },
    description: 'A collector of OpenTelemetry (OTLP by HTTP); without it there are no traces.',
  }),
  traceShare: optional({
    ...{ name: 'OTEL_TRACES_SAMPLER_ARG', read: share, otherwise: 1 },
    description: 'The share of requests that is traced, 0 to 1.',
  }),
} as const;

/** What every service can be told; one with settings of its own declares `{ ...shellSettings, … }`. */
export const shellSettings = { ...runs, ...keys, ...kafka, ...tracing } as const;
export type ShellValues = SettingValues<typeof shellSettings>;
