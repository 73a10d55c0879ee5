import type { EmployeeId, Instant, Role } from '@kinerja/vocabulary';
import type { BegunSession } from '../session/session-store';
import type { Demanded } from '../second-factor-demand/demanded-of';
import type { Account } from './accounts.queries';

/** Who has come in; the gateway keeps it in the session. */
export type SignedInAccount = Readonly<{
  accountId: string;
  employeeId?: EmployeeId;
  displayName: string;
  roles: readonly Role[];
  hasSecondFactor: boolean;
  /** Of whom the agency demands a second factor that they do not have (IDN-137). */
  secondFactorDemand?: Demanded;
  /** Sessions of earlier passwords have ended. */
  passwordSetAt: Instant;
}>;

/** Who has come in just now, by the session that began with it. */
export type CameIn = SignedInAccount & BegunSession;

export const signedInAccount = (
  { accountId, employeeId, username, roles, name, secondFactorSetAt }: Account,
  passwordSetAt: Instant,
  demanded: Demanded | undefined,
): SignedInAccount => ({
  accountId,
  ...(employeeId && { employeeId }),
  displayName: name ?? username,
  roles,
  hasSecondFactor: secondFactorSetAt !== null,
  ...(demanded && { secondFactorDemand: demanded }),
  passwordSetAt,
});

/** @throws Error for one that was never activated: nobody signs in to it. */
export const passwordSetAt = ({ accountId, passwordSetAt: at }: Account): Instant => {
  if (at === null) throw new Error(`account ${accountId} has no password`);
  return at;
};
