import type { Clock } from '@kinerja/clock';
import { hash, randomBytes } from 'node:crypto';
import { derivedCommand, withCommand, type Handled } from '@kinerja/commands';
import type { EventStore } from '@kinerja/event-store';
import { accountId, type AccountId } from '@kinerja/identity-domain';
import { uuidv5 } from '@kinerja/kernel';
import type { AgencyCode } from '@kinerja/vocabulary';
import type { FirstAccount } from '../identity.settings';
import type { AccountHandler } from './account.handler';
import type { Passwords } from '../credential/passwords';
import type { NewPassword } from './new-password';

/** Namespace of the accounts that installations make. */
const FIRST_ACCOUNTS = '8a0f6f0e-52a7-5c55-9a34-6d0a4b5f7c21';
const ACTOR = 'service:identity';
/** Version of an account that was made and activated here, and of one whose first code was told since. */
const MADE = 2n;
const TOLD = 3n;

/** `entered`: somebody has come in since, or was given another way in; the first code is told no more. */
export type FirstEntry = 'untouched' | 'told' | 'entered';

const entryAt = (version: bigint): FirstEntry => {
  if (version === MADE) return 'untouched';
  return version === TOLD ? 'told' : 'entered';
};

type Parts = Readonly<{
  store: EventStore;
  accounts: AccountHandler;
  passwords: Passwords;
  newPassword: NewPassword;
  clock: Clock;
}>;

const accepted = (handled: Handled<{ code: string }>): void => {
  if (!handled.accepted) throw new Error(`the first account could not be made: ${handled.refusal.code}`);
};

/**
 * Makes the accounts of `bootstrap` when the log has none yet; ids and command ids are fixed, so nothing is made twice. Their roles are
 * given by nobody (IDN-070): two administrators from the first day, so that from then on two give them.
 */
export class FirstAccounts {
  constructor(
    private readonly parts: Parts,
    private readonly agency: AgencyCode,
    private readonly bootstrap: readonly FirstAccount[] = [],
  ) {}

  /** Nest calls it before the service listens. @throws Error when the settings are refused. */
  async onApplicationBootstrap(): Promise<void> {
    for (const account of this.bootstrap) await this.make(account);
  }

  private async make(account: FirstAccount): Promise<void> {
    const id = this.idOf(account.username);
    const { version } = await this.parts.store.load(`account-${id}`);
    // Two processes that start at once ask for the same, though each keeps a hash of its own.
    const fingerprint = hash('sha256', id);
    const command = { commandId: uuidv5(id, 'bootstrap'), actor: ACTOR, correlationId: id, fingerprint };
    await withCommand(command, async () => {
      if (version < 1n) await derivedCommand('create', () => this.create(id, account));
      if (version < MADE) await derivedCommand('activate', () => this.activate(id, account));
    });
  }

  /** By the log itself, which is never behind (IDN-078). */
  async find(username: string): Promise<Readonly<{ accountId: AccountId; entry: FirstEntry }> | undefined> {
    if (!this.bootstrap.some((account) => account.username === username)) return undefined;
    const id = this.idOf(username);
    const { version } = await this.parts.store.load(`account-${id}`);
    return { accountId: id, entry: entryAt(version) };
  }

  private idOf(username: string): AccountId {
    return accountId(uuidv5(uuidv5(FIRST_ACCOUNTS, this.agency), username));
  }

  private async create(id: AccountId, { username, roles }: FirstAccount): Promise<void> {
    const data = { accountId: id, username, roles, now: this.parts.clock.now() };
    accepted(await this.parts.accounts.handle({ type: 'CreateFirstAccount', data }));
  }

  /** A password that nobody was told is one that nobody knows. */
  private async activate(
    id: AccountId,
    { password = randomBytes(32).toString('base64') }: FirstAccount,
  ): Promise<void> {
    const { newPassword, passwords, clock } = this.parts;
    const chosen = await newPassword.hashed(password);
    accepted(await passwords.set('ActivateAccount', { accountId: id, hash: chosen, now: clock.now() }));
  }
}
