import { createHmac } from 'node:crypto';
import type { WebhookSecretId } from '@kinerja/identity-domain';
import type { KeyedDigests } from '../keys/keyed-digests';

/** What a signature is over. `timestamp`: seconds. */
export type SignedContent = Readonly<{ id: string; timestamp: number; body: string }>;

/**
 * Rule IDN-227: signing secrets as Standard Webhooks writes them. They follow from the instance's key and the id that the log has, so
 * that a lost answer can be repeated and no table or event holds one.
 */
export class WebhookSecrets {
  constructor(private readonly digests: KeyedDigests) {}

  /** Shown once to whoever brings it to the receiver. */
  inWords(secretId: WebhookSecretId): string {
    return `whsec_${this.keyOf(secretId).toString('base64')}`;
  }

  /** The value of `webhook-signature`: one signature for each secret that counts. */
  signatures(secretIds: readonly WebhookSecretId[], { id, timestamp, body }: SignedContent): string {
    const signed = `${id}.${String(timestamp)}.${body}`;
    return secretIds
      .map((secretId) => `v1,${createHmac('sha256', this.keyOf(secretId)).update(signed).digest('base64')}`)
      .join(' ');
  }

  private keyOf(secretId: WebhookSecretId): Buffer {
    return this.digests.cipherKey(`webhook secret ${secretId}`);
  }
}
