import type { Role } from '@kinerja/vocabulary';
import type { WebhookSettings } from './webhook/webhook.settings';

/** `password`: of somebody who is told it elsewhere; without one the account's person comes in by a one-time code (IDN-078). */
export type FirstAccount = Readonly<{ username: string; password?: string | undefined; roles: readonly Role[] }>;

/** What identity needs beside the settings of every service. */
export type IdentitySettings = Readonly<{
  /** 32 bytes, base64: keyed digests of NIPs, activation codes, sealed credentials. Losing it loses those. */
  digestKey: string;
  /** First accounts of a new instance; each is made once, so a later change here has no effect. */
  bootstrap?: readonly FirstAccount[];
  /** Least characters of a chosen password; 15 unless the agency's profile says otherwise. */
  shortestPassword?: number;
  /** Years for which what is known of a person is kept after their last day of service; 10 unless the agency's schedule says otherwise. */
  retentionYears?: number;
  /** How other systems are told; as usual without it. */
  webhooks?: Partial<WebhookSettings>;
}>;

export const SHORTEST_PASSWORD = 15;
