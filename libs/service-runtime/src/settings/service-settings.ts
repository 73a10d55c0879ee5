import type { KafkaSettings } from '@kinerja/messaging-kafka';
import type { TracingSettings } from '@kinerja/telemetry';
import type { AgencyCode, Zone } from '@kinerja/vocabulary';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** All that a service's shell needs; made by the suite in-process or from the environment by `serviceSettings`. */
export type ServiceSettings = Readonly<{
  agency: AgencyCode;
  zone: Zone;
  /** Loopback unless said otherwise. */
  host?: string;
  /** 0 or none: a free one. */
  port?: number;
  /** As the role that runs: it owns nothing and may never change an event. Whoever prepares the database is told its owner. */
  database: Readonly<{ appUrl: string; poolSize?: number }>;
  /** Ed25519 public key, PEM (SPKI), of the gateway that signs the access tokens. */
  tokenPublicKey: string;
  /** 32 bytes, base64: wraps the keys of sealed personal fields, keys the fingerprints of requests. */
  sealingKey?: string;
  /** Where jobs are kept; the service's own database without it. */
  jobsRedisUrl?: string;
  /** Brokers of the agency; without them the composition root brings a bus, or there is none. */
  kafka?: KafkaSettings;
  /** Ed25519 private key, PEM (PKCS 8), that signs what leaves; the centre pulls it where it has a bearer to show. */
  feed?: Readonly<{ privateKey: string; bearer?: string }>;
  /** The centre's door and its Ed25519 public key (PEM, SPKI): it witnesses this log. Without it checkpoints stay at home. */
  centre?: Readonly<{ url: string; publicKey: string }>;
  /** Where traces go; without it none are made. */
  tracing?: TracingSettings;
  logLevel?: LogLevel;
}>;
