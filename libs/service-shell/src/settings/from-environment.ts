import type { KafkaSettings } from '@kinerja/messaging';
import type { AgencyCode } from '@kinerja/vocabulary';
import { agency, Environment, key32, oneOf, portNumber, share, text, urlOf, zone } from './environment';
import type { ServiceSettings } from './service-settings';

/** PEM in one line, as environment files want it: `\n` written out. */
const pem =
  (kind: 'PUBLIC' | 'PRIVATE') =>
  (value: string): string => {
    const lines = value.replaceAll('\\n', '\n');
    if (!lines.includes(`BEGIN ${kind} KEY`)) throw new RangeError(`must be a ${kind.toLowerCase()} key in PEM`);
    return lines;
  };

const postgres = urlOf('postgres', 'postgresql');

/** Leaves out what is not set, as `exactOptionalPropertyTypes` wants it. */
const given = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };

const brokersIn = (value: string): readonly string[] => {
  const brokers = value.split(',').map((broker) => broker.trim());
  if (!brokers.every((broker) => /^[^\s:]+:\d{1,5}$/.test(broker))) throw new RangeError('must be host:port,host:port');
  return brokers;
};

const kafkaOf = (from: Environment, service: string): KafkaSettings | undefined => {
  const brokers = from.optional('KAFKA_BROKERS', brokersIn);
  const username = from.optional('KAFKA_USERNAME', text);
  const password = from.optional('KAFKA_PASSWORD', text) ?? '';
  const tls = from.optional('KAFKA_TLS', oneOf('true', 'false')) === 'true';
  if (!brokers) return undefined;
  const credentials = username === undefined ? {} : { credentials: { username, password } };
  return { brokers, clientId: service, tls, ...credentials };
};

const feedOf = (from: Environment): ServiceSettings['feed'] => {
  const privateKey = from.optional('FEED_PRIVATE_KEY', pem('PRIVATE'));
  const bearer = from.optional('FEED_BEARER', text);
  return privateKey === undefined ? undefined : { privateKey, ...given('bearer', bearer) };
};

const centreOf = (from: Environment): ServiceSettings['centre'] => {
  const url = from.optional('CENTRE_URL', urlOf('http', 'https'));
  if (url === undefined) return undefined;
  return { url: url.replace(/\/$/, ''), publicKey: from.required('CENTRE_PUBLIC_KEY', pem('PUBLIC'), '') };
};

const tracingOf = (from: Environment): ServiceSettings['tracing'] => {
  const endpoint = from.optional('OTEL_EXPORTER_OTLP_ENDPOINT', urlOf('http', 'https'));
  const ratio = from.optional('OTEL_TRACES_SAMPLER_ARG', share) ?? 1;
  return endpoint === undefined ? undefined : { endpoint, ratio };
};

/**
 * AGENCY, ZONE (WIB), HOST, PORT (0), DATABASE_URL, DATABASE_OWNER_URL, DATABASE_POOL, TOKEN_PUBLIC_KEY, SEALING_KEY, REDIS_URL,
 * KAFKA_BROKERS, KAFKA_USERNAME, KAFKA_PASSWORD, KAFKA_TLS, FEED_PRIVATE_KEY, FEED_BEARER, CENTRE_URL with CENTRE_PUBLIC_KEY,
 * OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER_ARG (1), LOG_LEVEL (warn).
 * @throws BadSettings with every fault when there is one.
 */
export const serviceSettings = (
  env: Readonly<Record<string, string | undefined>>,
  service: string,
): ServiceSettings => {
  const from = new Environment(env);
  const settings: ServiceSettings = {
    agency: from.required('AGENCY', agency, '' as AgencyCode),
    zone: from.optional('ZONE', zone) ?? 'WIB',
    host: from.optional('HOST', text) ?? '127.0.0.1',
    port: from.optional('PORT', portNumber) ?? 0,
    database: {
      appUrl: from.required('DATABASE_URL', postgres, ''),
      ...given('ownerUrl', from.optional('DATABASE_OWNER_URL', postgres)),
      ...given('poolSize', from.optional('DATABASE_POOL', portNumber)),
    },
    tokenPublicKey: from.required('TOKEN_PUBLIC_KEY', pem('PUBLIC'), ''),
    ...given('sealingKey', from.optional('SEALING_KEY', key32)),
    ...given('jobsRedisUrl', from.optional('REDIS_URL', urlOf('redis', 'rediss'))),
    ...given('kafka', kafkaOf(from, service)),
    ...given('feed', feedOf(from)),
    ...given('centre', centreOf(from)),
    ...given('tracing', tracingOf(from)),
    logLevel: from.optional('LOG_LEVEL', oneOf('debug', 'info', 'warn', 'error', 'silent')) ?? 'warn',
  };
  from.check(service);
  return settings;
};
