import { open, seal } from '@kinerja/event-store';
import type { AccountId, CredentialId } from '@kinerja/identity-domain';
import type { Instant } from '@kinerja/vocabulary';
import { IsNull, type DataSource, type Repository } from 'typeorm';
import { CredentialRow, type CredentialKind } from './credentials.entity';

/** A secret in clear, before or after it is kept. */
export type NewCredential = Readonly<{
  credentialId: CredentialId;
  accountId: AccountId;
  kind: CredentialKind;
  secret: string;
  commandId: string;
  /** Of an authenticator: the step of the code that it was set up with. */
  lastStep?: number;
  /** Of a passkey. */
  handle?: string;
  name?: string;
  counter?: number;
}>;

/** A secret that the log names already. */
export type CarriedCredential = NewCredential & Readonly<{ version: number; changedAt: Instant }>;

/** Where the log names a credential: in an event of the account's stream, written by a command. */
export type Naming = Readonly<Pick<CredentialRow, 'credentialId' | 'accountId' | 'kind' | 'commandId'>> &
  Readonly<{ version: number }>;

/** So many wrong codes of an authenticator a day: three of a million count at a time. */
const MOST_WRONG = 20;
const IS_NEW_DAY = `(wrong_since IS NULL OR wrong_since < now() - interval '1 day')`;

type Place = Readonly<Pick<CredentialRow, 'credentialId' | 'accountId' | 'kind'>>;

/** What is bound to the box: it opens in its own row only. */
const placeOf = ({ credentialId, accountId, kind }: Place): string => `${kind} ${credentialId} of ${accountId}`;

/**
 * The secrets of all accounts. Which of them counts says the log, whose events name it: a row without its event is nobody's
 * credential, so writing the row first and the event then is one effect, the event's.
 */
export class CredentialStore {
  constructor(
    private readonly source: DataSource,
    /** 32 bytes, of the instance. */
    private readonly key: Buffer,
  ) {}

  /** Keeps a secret that does not count yet. */
  async keep(credential: NewCredential): Promise<void> {
    const { secret, ...named } = credential;
    await this.rows.insert({ ...named, usedCodes: 0, wrongCodes: 0, secret: this.sealed(credential, secret) });
  }

  /** Keeps what another process may have carried over long ago: only while the account's key of that purpose lives. */
  async carry({ secret, ...carried }: CarriedCredential, purpose: string): Promise<void> {
    const { credentialId, accountId, kind, commandId, version, changedAt } = carried;
    await this.source.query(
      `INSERT INTO identity.credentials (credential_id, account_id, kind, secret, command_id, version, changed_at)
       SELECT $1, $2::uuid, $3, $4, $5, $6, $7 FROM log.personal_keys
       WHERE subject = $2::uuid::text AND purpose = $8 AND wrapped_key IS NOT NULL
       ON CONFLICT (credential_id) DO NOTHING`,
      [credentialId, accountId, kind, this.sealed(carried, secret), commandId, version, changedAt, purpose],
    );
  }

  /** As it was kept; undefined once it is deleted. @throws Error when it was altered, moved or sealed with another key. */
  async secretOf(credentialId: CredentialId): Promise<string | undefined> {
    const row = await this.rows.findOneBy({ credentialId });
    return row ? open(this.key, row.secret, placeOf(row)).toString() : undefined;
  }

  /** Before a code is looked at: whether the day still has one for this authenticator. It counts as wrong until it is taken. */
  async mayGuess(credentialId: CredentialId): Promise<boolean> {
    return this.changesOne(
      `UPDATE identity.credentials SET wrong_codes = CASE WHEN ${IS_NEW_DAY} THEN 1 ELSE wrong_codes + 1 END,
         wrong_since = CASE WHEN ${IS_NEW_DAY} THEN now() ELSE wrong_since END
       WHERE credential_id = $1 AND (${IS_NEW_DAY} OR wrong_codes < $2)`,
      [credentialId, MOST_WRONG],
    );
  }

  /** Whether the code of this step is taken now: once, whoever else shows it, and none of an earlier step after it. */
  async takeStep(credentialId: CredentialId, step: number): Promise<boolean> {
    return this.changesOne(
      `UPDATE identity.credentials SET last_step = $2, wrong_codes = greatest(wrong_codes - 1, 0)
       WHERE credential_id = $1 AND coalesce(last_step, -1) < $2`,
      [credentialId, step],
    );
  }

  /** Whether this one of the recovery codes is taken now: once, whoever else shows it. `index`: from 0. */
  async takeCode(credentialId: CredentialId, index: number): Promise<boolean> {
    return this.changesOne(
      `UPDATE identity.credentials SET used_codes = used_codes | $2 WHERE credential_id = $1 AND used_codes & $2 = 0`,
      [credentialId, 1 << index],
    );
  }

  async usedCodes(credentialId: CredentialId): Promise<number> {
    const row = await this.rows.findOneBy({ credentialId });
    return (row?.usedCodes ?? 0).toString(2).replaceAll('0', '').length;
  }

  /** That kept it. */
  async commandOf(credentialId: CredentialId): Promise<string | undefined> {
    return (await this.rows.findOneBy({ credentialId }))?.commandId;
  }

  /** Of a command that came to nothing. One that the log names stays. */
  async discard(credentialId: CredentialId): Promise<void> {
    await this.rows.delete({ credentialId, version: IsNull() });
  }

  /** The log names it: the former one of its kind goes, and what other attempts of the same command kept. Twice is once. */
  async named({ credentialId, accountId, kind, commandId, version }: Naming): Promise<void> {
    await this.source.query(
      `WITH named AS (UPDATE identity.credentials SET version = $5 WHERE credential_id = $1 AND account_id = $2)
       DELETE FROM identity.credentials WHERE account_id = $2 AND kind = $3 AND credential_id <> $1
         AND (version < $5 OR version IS NULL AND command_id = $4)`,
      [credentialId, accountId, kind, commandId, version],
    );
  }

  /** The log names it beside others of its kind; what other attempts of the same command kept goes. Twice is once. */
  async namedBeside({ credentialId, accountId, kind, commandId, version }: Naming): Promise<void> {
    await this.source.query(
      `WITH named AS (UPDATE identity.credentials SET version = $5 WHERE credential_id = $1 AND account_id = $2)
       DELETE FROM identity.credentials WHERE account_id = $2 AND kind = $3 AND credential_id <> $1
         AND version IS NULL AND command_id = $4`,
      [credentialId, accountId, kind, commandId, version],
    );
  }

  /** The log took this one away. Twice is once. */
  async end(credentialId: CredentialId): Promise<void> {
    await this.rows.delete({ credentialId });
  }

  /** The log took them away with the event of this version. Twice is once. */
  async endBefore(accountId: AccountId, kinds: readonly CredentialKind[], version: number): Promise<void> {
    await this.source.query(
      `DELETE FROM identity.credentials WHERE account_id = $1 AND kind = ANY($2) AND version < $3`,
      [accountId, kinds, version],
    );
  }

  /** Everything an account can be entered with. */
  async deleteOf(accountId: AccountId): Promise<void> {
    await this.rows.delete({ accountId });
  }

  /**
   * What processes left that died between row and event. After a day nobody carries the command out any more; what an event
   * names stays, however late that is worked in.
   */
  async sweep(): Promise<void> {
    await this.source.query(
      `DELETE FROM identity.credentials AS kept WHERE version IS NULL AND changed_at < now() - interval '1 day'
         AND NOT EXISTS (SELECT FROM log.events WHERE stream = 'account-' || kept.account_id
           AND data ->> 'credentialId' = kept.credential_id::text)`,
    );
  }

  private async changesOne(update: string, values: readonly unknown[]): Promise<boolean> {
    const [, count] = (await this.source.query(update, [...values])) as [unknown, number];
    return count === 1;
  }

  private sealed(credential: Place, secret: string): Buffer {
    return seal(this.key, Buffer.from(secret), placeOf(credential));
  }

  private get rows(): Repository<CredentialRow> {
    return this.source.getRepository(CredentialRow);
  }
}
