import { instantColumn, versionColumn } from '@kinerja/database';
import type { AccountId, CredentialId } from '@kinerja/identity-domain';
import type { Instant } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** TOTP secrets, passkeys and recovery codes are further kinds. */
export type CredentialKind = 'password';

/** A secret somebody signs in with. No projection: the log names it and does not hold it. */
@Entity({ name: 'credentials', schema: 'identity' })
export class CredentialRow {
  @PrimaryColumn('uuid') credentialId!: CredentialId;
  @Column('uuid') accountId!: AccountId;
  @Column('text') kind!: CredentialKind;
  /** Sealed; of a password its argon2id hash (PHC). */
  @Column('bytea') secret!: Buffer;
  /** The command that was to make it count. */
  @Column('uuid') commandId!: string;
  /** Version of the account's stream with the event that names it; null until the log does. */
  @Column({ ...versionColumn, nullable: true }) version!: number | null;
  @Column(instantColumn) changedAt!: Instant;
}
