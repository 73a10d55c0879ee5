import type { AgencyCode } from '@kinerja/vocabulary';
import { agency, Environment, key32, oneOf, pem, portNumber, share, text, urlOf, zone } from './environment';
import { kafkaOf } from './kafka-settings';
import type { ServiceSettings } from './service-settings';

const postgres = urlOf('postgres', 'postgresql');

/** Leaves out what is not set, as `exactOptionalPropertyTypes` wants it. */
const given = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };

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
 * AGENCY, ZONE (WIB), HOST, PORT (0), DATABASE_URL, DATABASE_POOL, TOKEN_PUBLIC_KEY, SEALING_KEY, REDIS_URL,
 * KAFKA_BROKERS with BUS_KEY, KAFKA_USERNAME, KAFKA_PASSWORD, KAFKA_TLS, KAFKA_CA, KAFKA_REPLICATION (1), FEED_PRIVATE_KEY, FEED_BEARER, CENTRE_URL with CENTRE_PUBLIC_KEY,
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
