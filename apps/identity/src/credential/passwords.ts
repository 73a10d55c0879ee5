import { uuidv7 } from '@kinerja/clock';
import { requireCommand, type Handled } from '@kinerja/commands';
import { credentialId, type AccountId, type AccountRefusal, type CredentialId } from '@kinerja/identity-domain';
import type { Instant } from '@kinerja/vocabulary';
import type { AccountHandler } from '../account/account.handler';
import type { PasswordHasher } from '../account/password-hasher';
import type { CredentialStore } from './credential-store';

/** Names no credential. */
const NOBODYS = credentialId('00000000-0000-5000-8000-000000000000');

/** `hash`: argon2id, PHC string. */
export type NewHash = Readonly<{ accountId: AccountId; hash: string; now: Instant }>;

/** The passwords of accounts: their hashes in the store, and in the log which of them counts. */
export class Passwords {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly accounts: AccountHandler,
    private readonly hasher: PasswordHasher,
  ) {}

  /** As long for an account without a password as for one with. @throws ProblemException 503 when too many wait. */
  async isRight(id: CredentialId | null, password: string, client: string): Promise<boolean> {
    const hash = await this.credentials.secretOf(id ?? NOBODYS);
    return this.hasher.verify(hash ?? null, password, client);
  }

  /**
   * Keeps the hash under an id of this very attempt, then writes the event that names it. Whatever ends in between leaves the
   * former password in force, or the new one; a row that no event names is removed here, or swept.
   */
  async set(
    type: 'ActivateAccount' | 'ChangePassword' | 'ResetPassword',
    { accountId, hash, now }: NewHash,
  ): Promise<Handled<AccountRefusal>> {
    await this.credentials.sweep();
    const id = credentialId(uuidv7());
    const { commandId } = requireCommand();
    await this.credentials.keep({ credentialId: id, accountId, kind: 'password', secret: hash, commandId });
    const handled = await this.accounts.handle({ type, data: { accountId, credentialId: id, now } });
    if (!(await this.isNamed(id, accountId, handled))) await this.credentials.discard(id);
    return handled;
  }

  /** Whether the password that counts is the one that the command sets which is carried out now, and opens the account by itself: a repeat may come late. */
  async isEnough(accountId: AccountId): Promise<boolean> {
    const state = await this.accounts.state({ accountId });
    if (state.status !== 'active' || state.secondFactor) return false;
    return (await this.credentials.commandOf(state.credentialId)) === requireCommand().commandId;
  }

  /** When the one that counts was set, by the log. @throws Error for an account that is not active. */
  async setAt(accountId: AccountId): Promise<Instant> {
    const state = await this.accounts.state({ accountId });
    if (state.status !== 'active') throw new Error(`account ${accountId} has no password`);
    return state.passwordSetAt;
  }

  /** A repeat is not this attempt's, unless it is its own commit whose answer was lost: the log knows. */
  private async isNamed(id: CredentialId, accountId: AccountId, handled: Handled<AccountRefusal>): Promise<boolean> {
    if (!handled.accepted || !handled.repeated) return handled.accepted;
    const state = await this.accounts.state({ accountId });
    return state.status === 'active' && state.credentialId === id;
  }
}
