import { FIRST_ADMINISTRATORS, firstPasswords, type InstanceSecrets } from '@kinerja/installation';
import { webhookVariables } from '../processes/inherited-environment';
import type { InstanceSettings } from '../processes/instance-settings';
import type { ProcessSettings } from './process-environment';

/** What stands around the services of one instance. */
export type Surroundings = Readonly<{
  kafka: Readonly<{ brokers: readonly string[]; replication: number }>;
  redisUrl: string;
  /** Where the centre's gateway listens, and the key that its signatures bear. */
  centre: Readonly<{ url: string; publicKey: string }>;
}>;

/** How much is told of a process while it runs, where whoever starts the cluster says so. */
const TRACED = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_TRACES_SAMPLER_ARG'];

type SettingsGiven = Pick<ProcessSettings, 'plain' | 'secret'>;

const none: SettingsGiven = { plain: {}, secret: {} };

const bootstrapPasswords = (secrets: InstanceSecrets): Readonly<Record<string, string>> => {
  const { system, agency } = firstPasswords(secrets);
  return {
    ...(system !== undefined && { BOOTSTRAP_PASSWORD: system }),
    ...(agency !== undefined && { BOOTSTRAP_SECOND_PASSWORD: agency }),
  };
};

/** What one service wants beside the shell's settings. */
const own: Readonly<Record<string, (instance: InstanceSettings) => SettingsGiven>> = {
  identity: ({ secrets }) => ({
    plain: {
      BOOTSTRAP_USERNAME: FIRST_ADMINISTRATORS.system,
      BOOTSTRAP_SECOND_USERNAME: FIRST_ADMINISTRATORS.agency,
    },
    secret: {
      DIGEST_KEY: secrets.digestKey,
      ...bootstrapPasswords(secrets),
    },
  }),
  incentives: ({ isReal = false }) => ({ plain: isReal ? { POLICY_PACKS: 'none' } : {}, secret: {} }),
  surveys: ({ secrets }) => ({ plain: {}, secret: { DIGEST_KEY: secrets.digestKey } }),
  monitoring: ({ feeds }) => ({
    plain: {},
    secret: { AGENCIES: JSON.stringify(feeds.map(({ agency, name, publicKey }) => ({ agency, name, publicKey }))) },
  }),
};

const kafkaOf = ({ code, secrets }: InstanceSettings, { kafka }: Surroundings): SettingsGiven => ({
  plain: {
    KAFKA_BROKERS: kafka.brokers.join(','),
    KAFKA_USERNAME: code,
    KAFKA_REPLICATION: String(kafka.replication),
  },
  secret: { KAFKA_PASSWORD: secrets.kafkaPassword, BUS_KEY: secrets.busKey },
});

const shellOf = (instance: InstanceSettings, service: string, { redisUrl, centre }: Surroundings): SettingsGiven => {
  const appUrl = instance.databases[service];
  if (appUrl === undefined) throw new Error(`no database for ${service}`);
  const { secrets } = instance;
  return {
    plain: {
      AGENCY: instance.code,
      ZONE: instance.zone,
      HOST: '127.0.0.1',
      DATABASE_POOL: '4',
      ...(instance.kind === 'agency' ? { CENTRE_URL: centre.url } : {}),
    },
    secret: {
      DATABASE_URL: appUrl,
      TOKEN_PUBLIC_KEY: secrets.tokenPublicKey,
      SEALING_KEY: secrets.sealingKey,
      REDIS_URL: redisUrl,
      FEED_PRIVATE_KEY: secrets.feedPrivateKey,
      FEED_BEARER: secrets.feedBearer,
      ...(instance.kind === 'agency' ? { CENTRE_PUBLIC_KEY: centre.publicKey } : {}),
    },
  };
};

/** What a service's process is told; its port is added by whoever starts it. */
export const serviceSettingsOf = (
  instance: InstanceSettings,
  service: string,
  around: Surroundings,
): ProcessSettings => {
  const parts = [shellOf(instance, service, around), kafkaOf(instance, around), own[service]?.(instance) ?? none];
  return {
    plain: Object.assign({}, ...parts.map(({ plain }) => plain)) as Record<string, string>,
    secret: Object.assign({}, ...parts.map(({ secret }) => secret)) as Record<string, string>,
    passedOn: ['LOG_LEVEL', ...TRACED, ...webhookVariables()],
  };
};

/** What the gateway's process is told; `services` are the addresses of those it forwards to. */
export const gatewaySettingsOf = (
  instance: InstanceSettings,
  services: Readonly<Record<string, string>>,
  around: Readonly<{ redisUrl: string; webFolder: string }>,
): ProcessSettings => ({
  plain: {
    KINERJA_AGENCY: instance.code,
    KINERJA_AGENCY_NAME: instance.name,
    KINERJA_HOST: '127.0.0.1',
    KINERJA_BASE_PATH: instance.basePath,
    KINERJA_PUBLIC_URL: instance.publicUrl,
    KINERJA_WEB_FOLDER: around.webFolder,
    ...Object.fromEntries(Object.entries(services).map(([name, url]) => [`KINERJA_${name.toUpperCase()}_URL`, url])),
  },
  secret: {
    KINERJA_TOKEN_PRIVATE_KEY: instance.secrets.tokenPrivateKey,
    KINERJA_SESSION_KEY: instance.secrets.sessionKey,
    KINERJA_FEED_BEARER: instance.secrets.feedBearer,
    KINERJA_REDIS_URL: around.redisUrl,
  },
  passedOn: TRACED,
});
