import { inParallel } from '@kinerja/concurrency';
import { openEventStore, type EventCatalog, type Recorded, type StreamStore } from '@kinerja/event-store';
import { accountId, formerCredentialId, type AccountId, type PasswordHashV1 } from '@kinerja/identity-domain';
import type { Event } from '@kinerja/kernel';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { accountCatalog } from '../account/account-catalog';
import type { CarriedCredential, CredentialStore } from './credential-store';

/** What hashes were sealed for while the log kept them. */
const PURPOSE = 'sign-in';
const WIDTH = 4;

const asWritten = { version: 2, upcasters: { 1: (data: object) => data } };
/** Shows data of version 1 as they were written, with their hash. */
const formerCatalog: EventCatalog = { ...accountCatalog, AccountActivated: asWritten, PasswordChanged: asWritten };

/** Says which password counts from then on, if any. */
const SAYS_WHICH = ['AccountActivated', 'PasswordChanged', 'PasswordReset', 'AccountDisabled'];

type HashWritten = Recorded<Event<string, PasswordHashV1 & { passwordHash: string }>>;
const holdsHash = (event: Recorded): event is HashWritten =>
  typeof (event.data as Partial<PasswordHashV1>).passwordHash === 'string';

/** Undefined for an account that is disabled, or whose password was set since in the store. */
const hashInForce = (events: readonly Recorded[]): CarriedCredential | undefined => {
  const last = events.findLast(({ type }) => SAYS_WHICH.includes(type));
  if (!last || !holdsHash(last)) return undefined;
  const { data, meta, version } = last;
  return {
    ...{ credentialId: formerCredentialId(data), accountId: data.accountId, kind: 'password' },
    ...{ secret: data.passwordHash, commandId: meta.commandId, version: Number(version), changedAt: data.at },
  };
};

type Parts = Pick<ServiceRuntime, 'pool' | 'store' | 'settings'>;

/**
 * Moves the hashes of a former release out of the log: the one in force of each account into the store, and then the key is
 * destroyed under which all of the account's are sealed. The keys that still live are what is left to do, so that a start that was
 * killed is finished by the next, and later ones find nothing.
 */
export class FormerHashes implements OnApplicationBootstrap {
  constructor(
    private readonly parts: Parts,
    private readonly credentials: CredentialStore,
  ) {}

  /** Before the service listens: nobody may find their password missing. */
  async onApplicationBootstrap(): Promise<void> {
    const { pool, settings } = this.parts;
    const accounts = await this.accountsLeft();
    if (accounts.length > 0) {
      const { sealingKey = '' } = settings;
      const former = openEventStore({ pool, catalog: formerCatalog, sealing: { wrappingKey: sealingKey } });
      await inParallel(accounts, WIDTH, (account) => this.move(former, account));
    }
    await this.clearFormerTable();
    await this.credentials.sweep();
  }

  /** The key goes only when nothing was written since the hash was read: a process of the former release may still serve. */
  private async move(former: StreamStore, account: AccountId): Promise<void> {
    const stream = `account-${account}`;
    let { events } = await former.load(stream);
    for (let seen = -1; seen !== events.length; { events } = await former.load(stream)) {
      seen = events.length;
      const hash = hashInForce(events);
      if (hash) await this.credentials.carry(hash, PURPOSE);
    }
    await this.parts.store.erase(account, PURPOSE);
  }

  private async accountsLeft(): Promise<readonly AccountId[]> {
    const { rows } = await this.parts.pool.query<{ subject: string }>(
      'SELECT subject FROM log.personal_keys WHERE purpose = $1 AND wrapped_key IS NOT NULL ORDER BY subject',
      [PURPOSE],
    );
    return rows.map(({ subject }) => accountId(subject));
  }

  /** The read table of that release shows them in clear, and stays a while after its successor was made. */
  private async clearFormerTable(): Promise<void> {
    const { pool } = this.parts;
    const { rows } = await pool.query(`SELECT WHERE to_regclass('identity.accounts_v1') IS NOT NULL`);
    if (rows.length === 0) return;
    await pool.query('UPDATE identity.accounts_v1 SET password_hash = NULL WHERE password_hash IS NOT NULL');
  }
}
