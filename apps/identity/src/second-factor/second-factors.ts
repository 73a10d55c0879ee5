import { uuidv7 } from '@kinerja/clock';
import { requireCommand, type Handled } from '@kinerja/commands';
import {
  credentialId,
  type AccountId,
  type AccountRefusal,
  type CredentialId,
  type SecondFactor,
} from '@kinerja/identity-domain';
import type { Instant } from '@kinerja/vocabulary';
import type { AccountHandler } from '../account/account.handler';
import type { CredentialStore } from '../credential/credential-store';
import { CODES, codesOf, indexOf, newSeed } from './recovery-code-list';
import { stepOf } from './totp';

type Done = Handled<AccountRefusal>;
/** `guessed-at`: of the app none counts until a day has gone by, whoever guesses (IDN-132). */
export type Taken = 'right' | 'wrong' | 'guessed-at';
/** `step`: of the code that confirmed it, which counts no second time. */
export type NewAuthenticator = Readonly<{ accountId: AccountId; secret: string; step: number; now: Instant }>;

/** Authenticator apps and recovery codes: their secrets in the store, and in the log which of them counts. */
export class SecondFactors {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly accounts: AccountHandler,
  ) {}

  /** As the log has it now, whatever read tables still show. */
  async of(accountId: AccountId): Promise<SecondFactor | undefined> {
    const state = await this.accounts.state({ accountId });
    return state.status === 'active' ? state.secondFactor : undefined;
  }

  /** Whether this is a code of the account; a right one counts no second time, in whatever process (IDN-130, IDN-131). `now` in milliseconds. */
  async take(accountId: AccountId, code: string, now: number): Promise<Taken> {
    const factor = await this.of(accountId);
    if (!factor) return 'wrong';
    const digits = code.replaceAll(/\s/g, '');
    if (/^\d{6}$/.test(digits)) return this.takeStep(factor.credentialId, digits, now);
    const isRight = factor.recoveryCodesId !== undefined && (await this.takeCode(factor.recoveryCodesId, code));
    return isRight ? 'right' : 'wrong';
  }

  /** As a new password is set: the rows first, then the event that names them; what no event names is removed, or swept. */
  async setUp({ accountId, secret, step, now }: NewAuthenticator): Promise<Done> {
    await this.credentials.sweep();
    const [id, recoveryCodesId] = [credentialId(uuidv7()), credentialId(uuidv7())];
    const { commandId } = requireCommand();
    await this.credentials.keep({ credentialId: id, accountId, kind: 'totp', secret, commandId, lastStep: step });
    await this.keepCodes(recoveryCodesId, accountId);
    const data = { accountId, credentialId: id, recoveryCodesId, now };
    const handled = await this.accounts.handle({ type: 'SetSecondFactor', data });
    return this.tidied(handled, accountId, [id, recoveryCodesId]);
  }

  /** The outcome of the very command that is carried out now, sent again: its code may count no more. Undefined where it did nothing yet. */
  async setUpBefore(accountId: AccountId, now: Instant): Promise<Done | undefined> {
    const { credentialId: id, recoveryCodesId } = (await this.of(accountId)) ?? {};
    if (!id || !recoveryCodesId || !(await this.wereIssuedByThis(accountId))) return undefined;
    return this.accounts.handle({
      type: 'SetSecondFactor',
      data: { accountId, credentialId: id, recoveryCodesId, now },
    });
  }

  /** New recovery codes; the former ones count no more. */
  async issueCodes(accountId: AccountId, now: Instant): Promise<Done> {
    await this.credentials.sweep();
    const id = credentialId(uuidv7());
    await this.keepCodes(id, accountId);
    const data = { accountId, credentialId: id, now };
    const handled = await this.accounts.handle({ type: 'IssueRecoveryCodes', data });
    return this.tidied(handled, accountId, [id]);
  }

  remove(accountId: AccountId, now: Instant): Promise<Done> {
    return this.accounts.handle({ type: 'RemoveSecondFactor', data: { accountId, now } });
  }

  /** Whether the codes that count were issued by the very command that is carried out now: it is sent again. */
  async wereIssuedByThis(accountId: AccountId): Promise<boolean> {
    const { recoveryCodesId } = (await this.of(accountId)) ?? {};
    if (recoveryCodesId === undefined) return false;
    return (await this.credentials.commandOf(recoveryCodesId)) === requireCommand().commandId;
  }

  /** All ten, for whoever has just set them up. */
  async codes(accountId: AccountId): Promise<readonly string[]> {
    const { recoveryCodesId } = (await this.of(accountId)) ?? {};
    const seed = recoveryCodesId && (await this.credentials.secretOf(recoveryCodesId));
    return seed === undefined ? [] : codesOf(seed);
  }

  async codesLeft({ recoveryCodesId }: SecondFactor): Promise<number> {
    return recoveryCodesId === undefined ? 0 : CODES - (await this.credentials.usedCodes(recoveryCodesId));
  }

  private async keepCodes(id: CredentialId, accountId: AccountId): Promise<void> {
    const { commandId } = requireCommand();
    await this.credentials.keep({ credentialId: id, accountId, kind: 'recovery-codes', secret: newSeed(), commandId });
  }

  private async takeStep(id: CredentialId, code: string, now: number): Promise<Taken> {
    const secret = await this.credentials.secretOf(id);
    if (secret === undefined) return 'wrong';
    if (!(await this.credentials.mayGuess(id))) return 'guessed-at';
    const step = stepOf(secret, code, now);
    return step !== undefined && (await this.credentials.takeStep(id, step)) ? 'right' : 'wrong';
  }

  private async takeCode(id: CredentialId, code: string): Promise<boolean> {
    const seed = await this.credentials.secretOf(id);
    const index = seed === undefined ? undefined : indexOf(seed, code);
    return index === undefined ? false : this.credentials.takeCode(id, index);
  }

  /** A repeat is not this attempt's, unless it is its own commit whose answer was lost: the log knows. */
  private async tidied(handled: Done, accountId: AccountId, kept: readonly CredentialId[]): Promise<Done> {
    if (handled.accepted && !handled.repeated) return handled;
    const factor = await this.of(accountId);
    const named: readonly (CredentialId | undefined)[] = [factor?.credentialId, factor?.recoveryCodesId];
    for (const id of kept) if (!named.includes(id)) await this.credentials.discard(id);
    return handled;
  }
}
