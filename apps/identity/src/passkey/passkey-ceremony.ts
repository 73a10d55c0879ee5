import type { Clock } from '@kinerja/clock';
import type { AccountId } from '@kinerja/identity-domain';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { SealedTickets } from '../second-factor/sealed-ticket';
import type { Place } from './passkey-answer';

/** Of whom a passkey is to be added; of nobody where one is to be shown. */
export type Challenged = Readonly<{ accountId?: AccountId }>;
export type NewKey = Readonly<{ handle: string; publicKey: string; counter: number }>;
type Named = Readonly<{ accountId: AccountId; username: string; has: readonly string[] }>;
type Kept = Readonly<{ handle: string; publicKey: string }>;

/** `accountId` in the 16 bytes that a device keeps beside its key. */
export const userHandleOf = (accountId: AccountId): Buffer => Buffer.from(accountId.replaceAll('-', ''), 'hex');

/** What is asked of a browser and how its answer is examined (WebAuthn); nothing is kept of a challenge that nobody answers. */
export class PasskeyCeremony {
  constructor(
    private readonly toAdd: SealedTickets<Challenged>,
    private readonly toShow: SealedTickets<Challenged>,
    private readonly clock: Clock,
    private readonly agency: string,
  ) {}

  async askToAdd({ rpId }: Place, { accountId, username, has }: Named): Promise<string> {
    const options = await generateRegistrationOptions({
      rpName: `Kinerja ${this.agency}`,
      rpID: rpId,
      userName: `${username}@${this.agency}`,
      userID: new Uint8Array(userHandleOf(accountId)),
      challenge: this.challenge(this.toAdd, { accountId }),
      excludeCredentials: has.map((id) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return JSON.stringify(options);
  }

  async askToShow({ rpId }: Place): Promise<string> {
    const challenge = this.challenge(this.toShow, {});
    return JSON.stringify(await generateAuthenticationOptions({ rpID: rpId, challenge, userVerification: 'required' }));
  }

  /** Undefined for an answer that does not fit: to another challenge, of another page, of somebody else. */
  async added(response: RegistrationResponseJSON, { origin, rpId }: Place, by: AccountId): Promise<NewKey | undefined> {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedOrigin: origin,
      expectedRPID: rpId,
      expectedChallenge: (challenge) => this.toAdd.read(challenge, this.now())?.accountId === by,
      requireUserVerification: true,
    }).catch(() => ({ verified: false as const, registrationInfo: undefined }));
    if (!verified || !registrationInfo) return undefined;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { handle: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter };
  }

  /** How far the device has counted; undefined as above. */
  async shown(response: AuthenticationResponseJSON, { origin, rpId }: Place, kept: Kept): Promise<number | undefined> {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedOrigin: origin,
      expectedRPID: rpId,
      expectedChallenge: (challenge) => this.isOpen(challenge),
      // How far it has counted before is compared where it is kept.
      credential: { id: kept.handle, publicKey: new Uint8Array(Buffer.from(kept.publicKey, 'base64url')), counter: 0 },
      requireUserVerification: true,
    }).catch(() => ({ verified: false as const, authenticationInfo: undefined }));
    return verified ? authenticationInfo?.newCounter : undefined;
  }

  /** Whether it was asked here, for a sign-in or a proof, and not long ago. */
  isOpen(challenge: string): boolean {
    return this.toShow.read(challenge, this.now()) !== undefined;
  }

  private challenge(tickets: SealedTickets<Challenged>, held: Challenged): Uint8Array<ArrayBuffer> {
    return new Uint8Array(Buffer.from(tickets.of(held, this.now()), 'base64url'));
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}
