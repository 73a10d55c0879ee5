import { createHash } from 'node:crypto';
import type { ServiceAccountId } from '@kinerja/identity-domain';
import { instant, type Instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';

/** What was signed in with, and when. */
export class AssertionStore {
  constructor(private readonly source: DataSource) {}

  /** Whether it counts: once, whatever process is asked, and also after all of them were started anew. The clock of the database may be ahead of ours. */
  async take(id: ServiceAccountId, jti: string, expiresAt: Date): Promise<boolean> {
    await this.source.query(`DELETE FROM identity.used_assertions WHERE expires_at < now() - interval '1 hour'`);
    const digest = createHash('sha256').update(jti).digest();
    const taken: unknown[] = await this.source.query(
      `INSERT INTO identity.used_assertions (service_account_id, digest, expires_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING digest`,
      [id, digest, expiresAt],
    );
    return taken.length === 1;
  }

  async noteUse(id: ServiceAccountId): Promise<void> {
    await this.source.query(
      `INSERT INTO identity.service_account_uses (service_account_id, used_at) VALUES ($1, now())
       ON CONFLICT (service_account_id) DO UPDATE SET used_at = excluded.used_at`,
      [id],
    );
  }

  async lastUses(): Promise<ReadonlyMap<string, Instant>> {
    const rows: { id: string; at: Date }[] = await this.source.query(
      `SELECT service_account_id AS id, used_at AS at FROM identity.service_account_uses`,
    );
    return new Map(rows.map(({ id, at }) => [id, instant(at)]));
  }
}
