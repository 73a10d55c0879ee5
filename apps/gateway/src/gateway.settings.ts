import type { LogLevel } from '@kinerja/diagnostics';
import type { HttpLimits } from '@kinerja/http-server';
import type { ProviderSettings } from '@kinerja/outside-sign-in';
import type { TracingSettings } from '@kinerja/telemetry';

/** What an instance's door needs to know; made by the suite in-process or read from the environment by `gatewayConfig`. */
export type GatewaySettings = Readonly<{
  /** Agency code: part of the cookie's name, issuer and audience of the tokens. */
  agency: string;
  /** Name of the agency as people know it. */
  agencyName: string;
  /** Loopback and a free port unless said otherwise. */
  host?: string;
  port?: number;
  /** Path under which people reach this instance: `` at the root of an address, `/diskominfo` behind a front door that strips it. */
  basePath: string;
  /** Address people use, e.g. `https://kinerja.example.go.id/diskominfo`; decides HSTS and which Origin is our own. */
  publicUrl: string;
  /** How many proxies stand before it: so many, from the nearest on, are believed in `X-Forwarded-For`, and those on loopback. None without it. */
  proxies?: number;
  /** Base URL per service name: `{ identity: 'http://127.0.0.1:41001', … }`; what is not named is not reachable. */
  services: Readonly<Record<string, string>>;
  /** Ed25519 private key, PEM (PKCS 8): signs the tokens that the services verify with the public key. */
  tokenPrivateKey: string;
  /** 32 bytes, base64: encrypts the session cookie. */
  sessionKey: string;
  /** Bearer that the centre shows when it pulls the feed; without it the feed is closed. */
  feedBearer?: string;
  /** Folder of the built staff app; without it only the API is served. */
  webFolder?: string;
  /** `metricsPort`: where Prometheus finds `/metrics`, apart from the door; 0 for a free one. */
  telemetry?: Readonly<{ metricsPort?: number; tracing?: TracingSettings }>;
  /** What the processes of this door know together lies there; without it each process knows its own. */
  redisUrl?: string;
  /** The city's own provider, where people may come in through one. */
  outside?: ProviderSettings;
  /** `warn` unless said otherwise. */
  logLevel?: LogLevel;
  limits?: Partial<RequestLimits>;
  /** Changes to what the door bears. */
  http?: Partial<HttpLimits>;
  /** Milliseconds since the epoch; for tests of the life of a session. */
  clock?: () => number;
}>;

export type RequestLimits = Readonly<{
  /** Requests a minute of one session. */
  perMinute: number;
  /** Requests a minute from one address where nobody is signed in; a whole town hall may share one. */
  anonymousPerMinute: number;
  /** Sign-ins and activations a minute for one user name from one address. */
  signInsPerMinute: number;
}>;

export const SETTINGS = Symbol('GatewaySettings');
