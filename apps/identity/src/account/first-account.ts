import type { Clock } from '@kinerja/clock';
import { hash } from 'node:crypto';
import { derivedCommand, withCommand, type Handled } from '@kinerja/commands';
import type { EventStore } from '@kinerja/event-store';
import { accountId, type AccountId } from '@kinerja/identity-domain';
import { uuidv5 } from '@kinerja/kernel';
import type { AgencyCode } from '@kinerja/vocabulary';
import type { IdentitySettings } from '../identity.settings';
import type { AccountHandler } from './account.handler';
import type { Passwords } from '../credential/passwords';
import type { NewPassword } from './new-password';

/** Namespace of the accounts that installations make. */
const FIRST_ACCOUNTS = '8a0f6f0e-52a7-5c55-9a34-6d0a4b5f7c21';
const ACTOR = 'service:identity';

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

/** Makes the account of `bootstrap` when the log has none yet; ids and command ids are fixed, so nothing is made twice. */
export class FirstAccount {
  constructor(
    private readonly parts: Parts,
    private readonly agency: AgencyCode,
    private readonly bootstrap: IdentitySettings['bootstrap'],
  ) {}

  /** Nest calls it before the service listens. @throws Error when the settings are refused. */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.bootstrap) return;
    const id = accountId(uuidv5(uuidv5(FIRST_ACCOUNTS, this.agency), this.bootstrap.username));
    const { version } = await this.parts.store.load(`account-${id}`);
    // Two processes that start at once ask for the same, though each keeps a hash of its own.
    const fingerprint = hash('sha256', id);
    const command = { commandId: uuidv5(id, 'bootstrap'), actor: ACTOR, correlationId: id, fingerprint };
    await withCommand(command, async () => {
      if (version < 1n) await derivedCommand('create', () => this.create(id));
      if (version < 2n) await derivedCommand('activate', () => this.activate(id));
    });
  }

  private async create(id: AccountId): Promise<void> {
    const { username = '', roles = [] } = this.bootstrap ?? {};
    const data = { accountId: id, username, roles, now: this.parts.clock.now() };
    accepted(await this.parts.accounts.handle({ type: 'CreateAccount', data }));
  }

  private async activate(id: AccountId): Promise<void> {
    const { newPassword, passwords, clock } = this.parts;
    const chosen = await newPassword.hashed(this.bootstrap?.password ?? '');
    accepted(await passwords.set('ActivateAccount', { accountId: id, hash: chosen, now: clock.now() }));
  }
}
