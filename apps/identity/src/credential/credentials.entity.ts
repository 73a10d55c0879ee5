import { instantColumn, versionColumn } from '@kinerja/database';
import type { AccountId, CredentialId } from '@kinerja/identity-domain';
import type { Instant } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Passkeys are a further kind. */
export type CredentialKind = 'password' | 'totp' | 'recovery-codes';

/** A secret somebody signs in with. No projection: the log names it and does not hold it. */
@Entity({ name: 'credentials', schema: 'identity' })
export class CredentialRow {
  @PrimaryColumn('uuid') credentialId!: CredentialId;
  @Column('uuid') accountId!: AccountId;
  @Column('text') kind!: CredentialKind;
  /** Sealed; of a password its argon2id hash (PHC), of an authenticator its key, of recovery codes what they follow from. */
  @Column('bytea') secret!: Buffer;
  /** Of an authenticator: the last step of 30 seconds whose code was taken; null before the first one. */
  @Column('integer', { nullable: true }) lastStep!: number | null;
  /** Of an authenticator: codes that were wrong since `wrongSince`. */
  @Column('integer') wrongCodes!: number;
  @Column({ ...instantColumn, nullable: true }) wrongSince!: Instant | null;
  /** Of recovery codes: those that were used, a bit for each. */
  @Column('integer') usedCodes!: number;
  /** The command that was to make it count. */
  @Column('uuid') commandId!: string;
  /** Version of the account's stream with the event that names it; null until the log does. */
  @Column({ ...versionColumn, nullable: true }) version!: number | null;
  @Column(instantColumn) changedAt!: Instant;
}
