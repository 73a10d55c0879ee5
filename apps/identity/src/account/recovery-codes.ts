import type { AccountId, KnownAccount, RecoveryId } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import type { Instant } from '@kinerja/vocabulary';
import type { KeyedDigests } from '../keys/keyed-digests';
import type { AccountHandler } from './account.handler';
import { accountProblems } from './account.problems';

export type RecoveryCode = Readonly<{ code: string; expiresAt: Instant }>;

/** A recovery whose code has been handed out. */
export type AllowedRecovery = Readonly<{ recoveryId: RecoveryId; expiresAt: Instant }>;

/** Codes are not stored: they follow from the recovery and the instance's key, and are good while that recovery is the one allowed. */
export class RecoveryCodes {
  constructor(
    private readonly accounts: AccountHandler,
    private readonly digests: KeyedDigests,
  ) {}

  /** Of the recovery that is allowed now. @throws ProblemException 409 when none is any more. */
  async of(accountId: AccountId): Promise<RecoveryCode> {
    const allowed = await this.allowed(accountId);
    if (!allowed) throw problem('account.no-recovery', accountProblems['account.no-recovery']);
    return { code: this.digests.recoveryCode(allowed.recoveryId), expiresAt: allowed.expiresAt };
  }

  async allowed(accountId: AccountId): Promise<AllowedRecovery | undefined> {
    const state = await this.accounts.state({ accountId });
    return state.status === 'absent' ? undefined : allowedIn(state);
  }
}

const allowedIn = ({ recovery }: KnownAccount): AllowedRecovery | undefined =>
  recovery?.expiresAt && { recoveryId: recovery.recoveryId, expiresAt: recovery.expiresAt };
