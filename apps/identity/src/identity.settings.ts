import type { Role } from '@kinerja/vocabulary';

/** What identity needs beside the settings of every service. */
export type IdentitySettings = Readonly<{
  /** 32 bytes, base64: keyed digests of NIPs, activation codes, sealed credentials. Losing it loses those. */
  digestKey: string;
  /** First account of a new instance; made once, so a later change here has no effect. */
  bootstrap?: Readonly<{ username: string; password: string; roles: readonly Role[] }>;
  /** Least characters of a chosen password; 15 unless the agency's profile says otherwise. */
  shortestPassword?: number;
}>;

export const SHORTEST_PASSWORD = 15;
