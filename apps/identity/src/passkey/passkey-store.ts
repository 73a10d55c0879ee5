import { createHash } from 'node:crypto';
import type { AccountId, CredentialId } from '@kinerja/identity-domain';
import { Any, type DataSource } from 'typeorm';
import { CredentialRow } from '../credential/credentials.entity';

/** What passkeys need beside their keys: which challenges were answered, and how far each device has counted. */
export class PasskeyStore {
  constructor(private readonly source: DataSource) {}

  /** `handle`: as the device names it. */
  byHandle(handle: string): Promise<CredentialRow | null> {
    return this.rows.findOneBy({ handle, kind: 'passkey' });
  }

  /** Those of the account that the log names, the oldest first. */
  listOf(accountId: AccountId, named: readonly CredentialId[]): Promise<CredentialRow[]> {
    return this.rows.find({ where: { accountId, credentialId: Any([...named]) }, order: { changedAt: 'ASC' } });
  }

  /** Whether nobody has answered this challenge before, in whatever process. */
  async answers(challenge: string): Promise<boolean> {
    await this.source.query(`DELETE FROM identity.answered_challenges WHERE at < now() - interval '1 hour'`);
    const digest = createHash('sha256').update(challenge).digest();
    const taken: unknown[] = await this.source.query(
      `INSERT INTO identity.answered_challenges (digest) VALUES ($1) ON CONFLICT DO NOTHING RETURNING digest`,
      [digest],
    );
    return taken.length === 1;
  }

  /** Whether its device has counted on since; one that never counts says 0. What has not is kept, so that its person is told. */
  async countsOn(credentialId: CredentialId, counter: number): Promise<boolean> {
    const [, used] = (await this.source.query(
      `UPDATE identity.credentials SET counter = $2, used_at = now()
       WHERE credential_id = $1 AND (counter < $2 OR counter = 0 AND $2 = 0)`,
      [credentialId, counter],
    )) as [unknown, number];
    if (used === 1) return true;
    await this.source.query(`UPDATE identity.credentials SET refused_at = now() WHERE credential_id = $1`, [
      credentialId,
    ]);
    return false;
  }

  private get rows() {
    return this.source.getRepository(CredentialRow);
  }
}
