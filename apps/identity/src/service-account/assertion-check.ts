import type { Clock } from '@kinerja/clock';
import {
  keyCounts,
  serviceAccountId,
  type HeldKey,
  type KnownServiceAccount,
  type ServiceAccountId,
} from '@kinerja/identity-domain';
import { isUuid } from '@kinerja/kernel';
import { problem, type ProblemException } from '@kinerja/problem-details';
import { compactVerify, decodeJwt, decodeProtectedHeader, errors, importJWK, type JWTPayload } from 'jose';
import type { AssertionStore } from './assertion-store';
import { claimFault, LEEWAY_S, type AssertionFault } from './claim-fault';
import type { ServiceAccountHandler } from './service-account.handler';
import { assertionRefused, notInUse } from './service-account.problems';

/** By the kind of the key and never by what an assertion says of itself: no `none`, no public key for a secret. */
const algorithmsOf = ({ jwk }: HeldKey): readonly string[] => (jwk.kty === 'OKP' ? ['EdDSA', 'Ed25519'] : ['ES256']);

export const refusedFor = (fault: AssertionFault): ProblemException =>
  problem('assertion.refused', assertionRefused, { fault });

type Read = Readonly<{ id: ServiceAccountId; kid: string | undefined }>;
export type SignedInMachine = Readonly<{ id: ServiceAccountId; state: KnownServiceAccount }>;

/** Whose it says to be, before anything of it is believed. @throws ProblemException 401 */
const readOf = (assertion: string): Read => {
  try {
    const { iss, sub } = decodeJwt(assertion);
    const { kid } = decodeProtectedHeader(assertion);
    if (iss === undefined || iss !== sub || !isUuid(iss)) throw refusedFor('not-its-own-issuer');
    return { id: serviceAccountId(iss), kid };
  } catch (error) {
    throw error instanceof errors.JOSEError || error instanceof TypeError ? refusedFor('unreadable') : error;
  }
};

/** Rule IDN-224: what another system signed with its own key (RFC 7523), believed once. */
export class AssertionCheck {
  constructor(
    private readonly accounts: ServiceAccountHandler,
    private readonly store: AssertionStore,
    private readonly clock: Clock,
  ) {}

  /** `audiences`: the addresses by which the door is known. @throws ProblemException 401 */
  async check(assertion: string, audiences: readonly string[]): Promise<SignedInMachine> {
    const { id, kid } = readOf(assertion);
    const state = await this.accounts.state({ serviceAccountId: id });
    if (state.status === 'absent') throw refusedFor('unknown-client');
    if (state.status === 'ended') throw problem('service-account.not-in-use', notInUse, { status: state.status });
    const claims = await this.verified(assertion, this.keyOf(state, kid));
    const fault = claimFault(claims, audiences, Date.now() / 1_000);
    if (fault) throw refusedFor(fault);
    if (state.status === 'suspended') throw problem('service-account.not-in-use', notInUse, { status: state.status });
    const until = new Date((Number(claims.exp) + LEEWAY_S) * 1_000);
    if (!(await this.store.take(id, String(claims.jti), until))) throw refusedFor('used-already');
    return { id, state };
  }

  private keyOf({ keys }: KnownServiceAccount, kid: string | undefined): HeldKey {
    const key = keys.find((held) => held.kid === kid);
    if (!key) throw refusedFor('unknown-key');
    if (!keyCounts(key, this.clock.now())) throw refusedFor('key-ended');
    return key;
  }

  /** Signature alone; the claims are looked at one by one, so that each fault has its word. */
  private async verified(assertion: string, key: HeldKey): Promise<JWTPayload> {
    const algorithm = algorithmsOf(key).find((one) => one === decodeProtectedHeader(assertion).alg);
    if (algorithm === undefined) throw refusedFor('wrong-algorithm');
    try {
      await compactVerify(assertion, await importJWK({ ...key.jwk }, algorithm), { algorithms: [algorithm] });
      return decodeJwt(assertion);
    } catch (error) {
      throw error instanceof errors.JOSEError ? refusedFor('wrong-signature') : error;
    }
  }
}
