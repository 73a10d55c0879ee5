import { instantColumn, versionColumn } from '@kinerja/database';
import type { AccountId, CredentialId } from '@kinerja/identity-domain';
import type { Instant } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type CredentialKind = 'password' | 'totp' | 'recovery-codes' | 'passkey';

/** A secret somebody signs in with. No projection: the log names it and does not hold it. */
@Entity({ name: 'credentials', schema: 'identity' })
export class CredentialRow {
  @PrimaryColumn('uuid') credentialId!: CredentialId;
  @Column('uuid') accountId!: AccountId;
  @Column('text') kind!: CredentialKind;
  /** Sealed; of a password its argon2id hash (PHC), of an authenticator its key, of recovery codes what they follow from, of a passkey its public key. */
  @Column('bytea') secret!: Buffer;
  /** Of an authenticator: the last step of 30 seconds whose code was taken; null before the first one. */
  @Column('integer', { nullable: true }) lastStep!: number | null;
  /** Of an authenticator: codes that were wrong since `wrongSince`. */
  @Column('integer') wrongCodes!: number;
  @Column({ ...instantColumn, nullable: true }) wrongSince!: Instant | null;
  /** Of recovery codes: those that were used, a bit for each. */
  @Column('integer') usedCodes!: number;
  /** Of a passkey: as its device names it, and as its person does. */
  @Column('text', { nullable: true }) handle!: string | null;
  @Column('text', { nullable: true }) name!: string | null;
  /** Of a passkey: how far its device has counted. */
  @Column({ ...versionColumn, nullable: true }) counter!: number | null;
  @Column({ ...instantColumn, nullable: true }) usedAt!: Instant | null;
  /** Of a passkey whose count went back. */
  @Column({ ...instantColumn, nullable: true }) refusedAt!: Instant | null;
  /** The command that was to make it count. */
  @Column('uuid') commandId!: string;
  /** Version of the account's stream with the event that names it; null until the log does. */
  @Column({ ...versionColumn, nullable: true }) version!: number | null;
  @Column(instantColumn) changedAt!: Instant;
}
