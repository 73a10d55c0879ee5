import type { ServiceSettings } from './service-settings';
import type { ShellValues } from './shell-settings';

/** Leaves out what is not set, as `exactOptionalPropertyTypes` wants it. */
const given = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };

const feedOf = ({ feedPrivateKey, feedBearer }: ShellValues): ServiceSettings['feed'] =>
  feedPrivateKey === undefined ? undefined : { privateKey: feedPrivateKey, ...given('bearer', feedBearer) };

const centreOf = ({ centreUrl, centrePublicKey = '' }: ShellValues): ServiceSettings['centre'] =>
  centreUrl === undefined ? undefined : { url: centreUrl.replace(/\/$/, ''), publicKey: centrePublicKey };

const tracingOf = ({ traceEndpoint, traceShare }: ShellValues): ServiceSettings['tracing'] =>
  traceEndpoint === undefined ? undefined : { endpoint: traceEndpoint, ratio: traceShare };

const kafkaOf = (service: string, told: ShellValues): ServiceSettings['kafka'] => {
  const { agency, kafkaBrokers, kafkaUsername, kafkaPassword = '', busKey = '' } = told;
  if (!kafkaBrokers) return undefined;
  return {
    ...{ brokers: kafkaBrokers, clientId: `${agency}-${service}`, instance: agency },
    seals: { bus: busKey, ...given('feedPrivateKey', told.feedPrivateKey) },
    replicationFactor: told.kafkaReplication === '3' ? 3 : 1,
    tls: told.kafkaTls === 'true' || told.kafkaCa !== undefined,
    ...given('ca', told.kafkaCa),
    ...(kafkaUsername !== undefined && { credentials: { username: kafkaUsername, password: kafkaPassword } }),
  };
};

/** What the shell works with, of what the service's process was told. */
export const serviceSettings = (service: string, told: ShellValues): ServiceSettings => ({
  ...{ agency: told.agency, zone: told.zone, host: told.host, port: told.port, logLevel: told.logLevel },
  database: { appUrl: told.databaseUrl, ...given('poolSize', told.databasePool) },
  tokenPublicKey: told.tokenPublicKey,
  ...given('sealingKey', told.sealingKey),
  ...given('jobsRedisUrl', told.redisUrl),
  ...given('kafka', kafkaOf(service, told)),
  ...given('feed', feedOf(told)),
  ...given('centre', centreOf(told)),
  ...given('tracing', tracingOf(told)),
});
