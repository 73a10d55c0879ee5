import { readFileSync } from 'node:fs';
import type { GatewaySettings } from './gateway.settings';

type Env = Readonly<Record<string, string | undefined>>;

/** All that is wrong with the environment, told at once. */
export class BadConfiguration extends Error {}

/** Names of the services of an agency and of the centre; the address of each stands in `KINERJA_<NAME>_URL`. */
const SERVICES = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys', 'monitoring'] as const;

/** The only reader of environment variables of the gateway. Keys are read from files, so that no secret stands in the environment. */
class Reader {
  readonly faults: string[] = [];

  constructor(private readonly env: Env) {}

  text(name: string): string {
    const value = this.env[name];
    if (!value) this.faults.push(`${name} is missing`);
    return value ?? '';
  }

  file(name: string): string {
    const path = this.text(name);
    if (path === '') return '';
    try {
      return readFileSync(path, 'utf8').trim();
    } catch (error) {
      this.faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return '';
    }
  }

  /** In the environment, or in the file that `<name>_FILE` names. */
  secret(name: string): string | undefined {
    return this.optionalFile(`${name}_FILE`) ?? (this.env[name] || undefined);
  }

  optionalFile(name: string): string | undefined {
    return this.env[name] ? this.file(name) : undefined;
  }

  port(name: string, otherwise: number): number {
    const port = Number(this.env[name] ?? otherwise);
    if (!Number.isInteger(port) || port < 0 || port > 65535) this.faults.push(`${name} is no port`);
    return port;
  }
}

const servicesOf = (env: Env): Record<string, string> =>
  Object.fromEntries(
    SERVICES.flatMap((name) => {
      const url = env[`KINERJA_${name.toUpperCase()}_URL`];
      return url ? [[name, url] as const] : [];
    }),
  );

const telemetryOf = (env: Env, read: Reader): NonNullable<GatewaySettings['telemetry']> => {
  const endpoint = env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  const ratio = Number(env['OTEL_TRACES_SAMPLER_ARG'] ?? 1);
  if (!(ratio >= 0 && ratio <= 1)) read.faults.push('OTEL_TRACES_SAMPLER_ARG is no share from 0 to 1');
  if (endpoint && !URL.canParse(endpoint)) read.faults.push('OTEL_EXPORTER_OTLP_ENDPOINT is no address');
  return {
    ...(env['KINERJA_METRICS_PORT'] && { metricsPort: read.port('KINERJA_METRICS_PORT', 0) }),
    ...(endpoint && { tracing: { endpoint, ratio } }),
  };
};

const redisOf = (read: Reader): Pick<GatewaySettings, 'redisUrl'> => {
  const redisUrl = read.secret('KINERJA_REDIS_URL');
  if (redisUrl === undefined) return {};
  if (!/^rediss?:\/\//.test(redisUrl)) read.faults.push('KINERJA_REDIS_URL is no address of a Redis');
  return { redisUrl };
};

/** @throws BadConfiguration with every fault. */
export const gatewayConfig = (env: Env): GatewaySettings => {
  const read = new Reader(env);
  const feedBearer = read.optionalFile('KINERJA_FEED_BEARER_FILE');
  const webFolder = env['KINERJA_WEB_FOLDER'];
  const settings: GatewaySettings = {
    agency: read.text('KINERJA_AGENCY'),
    agencyName: read.text('KINERJA_AGENCY_NAME'),
    host: env['KINERJA_HOST'] ?? '0.0.0.0',
    port: read.port('KINERJA_PORT', 8080),
    basePath: env['KINERJA_BASE_PATH'] ?? '',
    publicUrl: read.text('KINERJA_PUBLIC_URL'),
    services: servicesOf(env),
    tokenPrivateKey: read.file('KINERJA_TOKEN_PRIVATE_KEY_FILE'),
    sessionKey: read.file('KINERJA_SESSION_KEY_FILE'),
    telemetry: telemetryOf(env, read),
    ...(feedBearer && { feedBearer }),
    ...redisOf(read),
    ...(webFolder && { webFolder }),
  };
  if (!settings.services['identity']) read.faults.push('KINERJA_IDENTITY_URL is missing');
  if (read.faults.length > 0) throw new BadConfiguration(read.faults.join('\n'));
  return settings;
};
