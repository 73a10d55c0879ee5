import { createHmac, hkdfSync } from 'node:crypto';
import { canonicalJson } from '@kinerja/kernel';

/** What makes two requests under one command id the same request. `body`: parsed, null where there was none. */
export type FingerprintedRequest = Readonly<{ actor: string; method: string; url: string; body: unknown }>;

const LABEL = 'request-fingerprint';

/**
 * Keyed, because the log keeps fingerprints for ever and a plain digest of a body with a password could be guessed at.
 * Without a sealing key there is no personal field in the service's log either (the event store refuses one); then agency and
 * service take its place, which sets instances apart and hides nothing. A new sealing key makes repeats of earlier commands
 * look like other requests (`command.reused`).
 */
export class RequestFingerprint {
  private readonly key: Buffer;

  constructor({ agency, sealingKey }: Readonly<{ agency: string; sealingKey?: string }>, service: string) {
    const secret = sealingKey === undefined ? Buffer.from(`${agency}.${service}`) : Buffer.from(sealingKey, 'base64');
    this.key = Buffer.from(hkdfSync('sha256', secret, '', LABEL, 32));
  }

  /** HMAC-SHA-256 in hex. */
  of(request: FingerprintedRequest): string {
    return createHmac('sha256', this.key).update(canonicalJson(request)).digest('hex');
  }
}
