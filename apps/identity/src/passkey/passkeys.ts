import { uuidv7 } from '@kinerja/clock';
import { requireCommand, type Handled } from '@kinerja/commands';
import { credentialId, type AccountId, type AccountRefusal, type CredentialId } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import type { Instant } from '@kinerja/vocabulary';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { AccountHandler } from '../account/account.handler';
import type { CredentialStore } from '../credential/credential-store';
import type { CredentialRow } from '../credential/credentials.entity';
import { answerIn, challengeOf, type Place } from './passkey-answer';
import { userHandleOf, type NewKey, type PasskeyCeremony } from './passkey-ceremony';
import type { PasskeyStore } from './passkey-store';
import { challengeOver, countedBack, knownAlready, passkeyNotTaken } from './passkey.problems';

type Done = Handled<AccountRefusal>;
export type NewPasskey = Readonly<{ accountId: AccountId; name: string; answer: string; place: Place; now: Instant }>;

/** Keys of devices: their public half in the store, and in the log which of them open the account. */
export class Passkeys {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly store: PasskeyStore,
    private readonly accounts: AccountHandler,
    private readonly ceremony: PasskeyCeremony,
  ) {}

  /** As the log has it now. */
  async of(id: AccountId): Promise<readonly CredentialRow[]> {
    return this.store.listOf(id, await this.named(id));
  }

  /**
   * The row first, then the event that names it; what no event names is removed, or swept. Sent again it is the same passkey.
   * @throws ProblemException 422 for an answer that does not fit or came before, 409 for a passkey that is in use
   */
  async add({
    accountId: id,
    name,
    answer,
    place,
    now,
  }: NewPasskey): Promise<Readonly<{ id: CredentialId; done: Done }>> {
    const response = answerIn<RegistrationResponseJSON>(answer);
    const key = response && (await this.ceremony.added(response, place, id));
    if (!response || !key) throw problem('passkey.not-taken', passkeyNotTaken);
    const kept = (await this.keptByThis(key.handle, id)) ?? (await this.keep(key, { accountId: id, name, response }));
    const done = await this.accounts.handle({ type: 'AddPasskey', data: { accountId: id, credentialId: kept, now } });
    if (!done.accepted) await this.credentials.discard(kept);
    return { id: kept, done };
  }

  remove(id: AccountId, passkey: CredentialId, now: Instant): Promise<Done> {
    return this.accounts.handle({ type: 'RemovePasskey', data: { accountId: id, credentialId: passkey, now } });
  }

  /**
   * Whose account the passkey opens; undefined where it opens none.
   * @throws ProblemException 422 for a challenge that was answered or has lapsed, or where its device counts backwards
   */
  async ownerOf(answer: string, place: Place): Promise<AccountId | undefined> {
    const response = answerIn<AuthenticationResponseJSON>(answer);
    const kept = response && (await this.keptOf(response));
    if (!response || !kept) return undefined;
    const challenge = this.challengeIn(response);
    const counter = await this.counterOf(response, place, kept);
    if (counter === undefined) return undefined;
    if (!(await this.store.answers(challenge))) throw problem('passkey.challenge-over', challengeOver);
    if (!(await this.store.countsOn(kept.credentialId, counter))) throw problem('passkey.counted-back', countedBack);
    return kept.accountId;
  }

  /** That the log names, and of the account that the device says. */
  private async keptOf({
    id,
    response: { userHandle },
  }: AuthenticationResponseJSON): Promise<CredentialRow | undefined> {
    const kept = await this.store.byHandle(id);
    if (!kept || !(await this.counts(kept))) return undefined;
    const isOwners = Buffer.from(userHandle ?? '', 'base64url').equals(userHandleOf(kept.accountId));
    return isOwners ? kept : undefined;
  }

  private challengeIn(response: AuthenticationResponseJSON): string {
    const challenge = challengeOf(response);
    if (challenge !== undefined && this.ceremony.isOpen(challenge)) return challenge;
    throw problem('passkey.challenge-over', challengeOver);
  }

  private async counterOf(response: AuthenticationResponseJSON, place: Place, kept: CredentialRow) {
    const publicKey = await this.credentials.secretOf(kept.credentialId);
    const { handle } = kept;
    if (publicKey === undefined || handle === null) return undefined;
    return this.ceremony.shown(response, place, { handle, publicKey });
  }

  private async named(id: AccountId): Promise<readonly CredentialId[]> {
    const state = await this.accounts.state({ accountId: id });
    return state.status === 'active' ? (state.passkeys ?? []) : [];
  }

  private async counts({ accountId: id, credentialId: passkey }: CredentialRow): Promise<boolean> {
    return (await this.named(id)).includes(passkey);
  }

  /** Of the very command that is carried out now, sent again. */
  private async keptByThis(handle: string, id: AccountId): Promise<CredentialId | undefined> {
    const kept = await this.store.byHandle(handle);
    if (!kept) return undefined;
    const isThis = kept.commandId === requireCommand().commandId && kept.accountId === id;
    if (!isThis) throw problem('passkey.known-already', knownAlready);
    return kept.credentialId;
  }

  private async keep(
    { handle, publicKey, counter }: NewKey,
    {
      accountId: id,
      name,
      response,
    }: Pick<NewPasskey, 'accountId' | 'name'> & Readonly<{ response: RegistrationResponseJSON }>,
  ): Promise<CredentialId> {
    const challenge = challengeOf(response);
    if (challenge === undefined || !(await this.store.answers(challenge))) throw problem('passkey.challenge-over', challengeOver); // prettier-ignore
    await this.credentials.sweep();
    const passkey = credentialId(uuidv7());
    const { commandId } = requireCommand();
    const named = { credentialId: passkey, accountId: id, kind: 'passkey', commandId } as const;
    await this.credentials.keep({ ...named, secret: publicKey, handle, name, counter });
    return passkey;
  }
}
