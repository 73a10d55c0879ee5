import { outsideSettings, providerFrom } from '@kinerja/outside-sign-in';
import {
  agency,
  agencyName,
  key32,
  optional,
  pem,
  portNumber,
  readSettings,
  required,
  share,
  text,
  urlOf,
  wholeFrom,
  type Setting,
  type SettingValues,
  type Variables,
} from '@kinerja/settings';
import type { GatewaySettings } from './gateway.settings';

const web = urlOf('http', 'https');

/** Names of the services of an agency and of the centre; the address of each stands in `KINERJA_<NAME>_URL`. */
const OTHERS = ['planning', 'reporting', 'evaluation', 'incentives', 'surveys', 'monitoring'] as const;

const addressOf = (service: string) => ({
  name: `KINERJA_${service.toUpperCase()}_URL`,
  read: web,
  description: `Address of the service ${service}; what is not named is not reachable.`,
});

const services = {
  identity: required(addressOf('identity')),
  ...(Object.fromEntries(OTHERS.map((name) => [name, optional(addressOf(name))])) as Readonly<
    Record<(typeof OTHERS)[number], Setting<string | undefined>>
  >),
} as const;

const door = {
  agency: required({ name: 'KINERJA_AGENCY', read: agency, description: 'Code of the agency, or of the centre.' }),
  agencyName: required({ name: 'KINERJA_AGENCY_NAME', read: agencyName, description: 'Its name as people know it.' }),
  host: optional({
    name: 'KINERJA_HOST',
    read: text,
    otherwise: '0.0.0.0',
    description: 'Address on which it listens.',
  }),
  port: optional({ name: 'KINERJA_PORT', read: portNumber, otherwise: 8080, description: 'Port of it.' }),
  metricsPort: optional({
    ...{ name: 'KINERJA_METRICS_PORT', read: portNumber },
    description: 'Port of `/metrics`, apart from the door; none without it.',
  }),
  basePath: optional({
    ...{ name: 'KINERJA_BASE_PATH', read: text, otherwise: '' },
    description: 'Path under which people reach it, where a front door strips one: `/diskominfo`.',
  }),
  publicUrl: required({
    ...{ name: 'KINERJA_PUBLIC_URL', read: web },
    description: 'Address that people use; decides HSTS and which origin is our own.',
  }),
  proxies: optional({
    ...{ name: 'KINERJA_PROXIES', read: wholeFrom(0), otherwise: 0 },
    description:
      'How many proxies stand before it, one after another: that many are believed, from the nearest on, where a request comes from (`X-Forwarded-For`). Loopback always is.',
  }),
  webFolder: optional({
    ...{ name: 'KINERJA_WEB_FOLDER', read: text },
    description: 'Folder of the built staff app; without it there is the API alone.',
  }),
} as const;

const keys = {
  tokenPrivateKey: required({
    ...{ name: 'KINERJA_TOKEN_PRIVATE_KEY', read: pem('PRIVATE'), form: 'secret' },
    description: 'Ed25519 (PEM): signs the access tokens for the services.',
  }),
  sessionKey: required({
    ...{ name: 'KINERJA_SESSION_KEY', read: key32, form: 'secret' },
    description: '32 bytes (base64): encrypts the session cookie.',
  }),
  feedBearer: optional({
    ...{ name: 'KINERJA_FEED_BEARER', read: text, form: 'secret' },
    description: 'What the centre shows to read the feed; without it the feed is closed.',
  }),
  redisUrl: optional({
    ...{ name: 'KINERJA_REDIS_URL', read: urlOf('redis', 'rediss'), form: 'secret' },
    description: 'Where the processes of this door keep limits and ended sessions; each its own without it.',
  }),
} as const;

const tracing = {
  traceEndpoint: optional({
    ...{ name: 'OTEL_EXPORTER_OTLP_ENDPOINT', read: web },
    description: 'A collector of OpenTelemetry (OTLP by HTTP); without it there are no traces.',
  }),
  traceShare: optional({
    ...{ name: 'OTEL_TRACES_SAMPLER_ARG', read: share, otherwise: 1 },
    description: 'The share of requests that is traced, 0 to 1.',
  }),
} as const;

/** All that a gateway can be told. */
export const gatewaySettings = { ...door, ...services, ...keys, ...outsideSettings, ...tracing } as const;

type GatewayValues = SettingValues<typeof gatewaySettings>;

const telemetryOf = ({
  metricsPort,
  traceEndpoint,
  traceShare,
}: GatewayValues): NonNullable<GatewaySettings['telemetry']> => ({
  ...(metricsPort !== undefined && { metricsPort }),
  ...(traceEndpoint !== undefined && { tracing: { endpoint: traceEndpoint, ratio: traceShare } }),
});

const servicesOf = (told: GatewayValues): Record<string, string> =>
  Object.fromEntries(
    (['identity', ...OTHERS] as const).flatMap((name) => {
      const url = told[name];
      return url === undefined ? [] : [[name, url] as const];
    }),
  );

/** @throws BadSettings with every fault. */
export const gatewayConfig = (env: Variables): GatewaySettings => {
  const told = readSettings('gateway', gatewaySettings, env);
  const { agency, agencyName, host, port, basePath, publicUrl, tokenPrivateKey, sessionKey } = told;
  const { feedBearer, redisUrl, webFolder, proxies } = told;
  const outside = providerFrom(told);
  return {
    ...{ agency, agencyName, host, port, basePath, publicUrl, tokenPrivateKey, sessionKey },
    services: servicesOf(told),
    telemetry: telemetryOf(told),
    ...(feedBearer !== undefined && { feedBearer }),
    ...(redisUrl !== undefined && { redisUrl }),
    ...(webFolder !== undefined && { webFolder }),
    ...(outside && { outside }),
    proxies,
  };
};
