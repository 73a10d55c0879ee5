import type { Clock } from '@kinerja/clock';
import { accountId, type CredentialId } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import type { Account } from '../account/accounts.queries';
import type { CurrentAccounts, SignIn } from '../account/sign-in';
import type { OutsideAccounts } from '../outside-account/outside-accounts';
import type { SealedTickets } from './sealed-ticket';
import type { SecondFactorCheck } from './second-factor-check';
import { codeWanted, startOver } from './second-factor.problems';
import type { SecondFactors } from './second-factors';

/** Whose first step was right, and the password that counted then. `outside`: whom the city's own provider let in, where it was that. */
export type HalfSignedIn = Readonly<{ accountId: string; passwordId: CredentialId | null; outside?: string }>;
type Parts = Readonly<{
  signIn: SignIn;
  tickets: SealedTickets<HalfSignedIn>;
  factors: SecondFactors;
  codes: SecondFactorCheck;
  accounts: CurrentAccounts;
  outside: OutsideAccounts;
  clock: Clock;
}>;

/** Rule IDN-132: password, then a code where there is a second factor. A sign-in between password and code is a sealed ticket of five minutes, which the door keeps; it opens nothing by itself. */
export class SignInSteps {
  constructor(private readonly parts: Parts) {}

  /** Who has come in by the password. @throws ProblemException 401 `sign-in.code-wanted` with the ticket where it is not enough, and as `SignIn` does. */
  async begin(username: string, password: string, client: string): Promise<Account> {
    const account = await this.parts.signIn.check(username, password, client);
    await this.wantCodeWhereSet(account);
    return account;
  }

  /** After the first step, whatever it was (`outside` as above). @throws ProblemException 401 `sign-in.code-wanted` with the ticket where it is not enough. */
  async wantCodeWhereSet({ accountId: id, passwordId }: Account, outside?: string): Promise<void> {
    if (!(await this.parts.factors.of(id))) return;
    const half = { accountId: id, passwordId, ...(outside !== undefined && { outside }) };
    throw problem('sign-in.code-wanted', codeWanted, { ticket: this.parts.tickets.of(half, this.now()) });
  }

  /**
   * Who has come in by the code. An account that was disabled, recovered, unlinked or lost its second factor since has to begin again.
   * @throws ProblemException 401 for a ticket that counts no more, 422 for a wrong code, 429 while this client has to wait
   */
  async finish(ticket: string, code: string, client: string): Promise<Account> {
    const half = this.parts.tickets.read(ticket, this.now());
    const account = half && (await this.stillHalfIn(half));
    if (!account || !(await this.parts.factors.of(account.accountId))) throw problem('sign-in.start-over', startOver);
    await this.parts.codes.require({ accountId: account.accountId, code, client });
    return account;
  }

  /** Undefined once the first step counts no more. */
  private async stillHalfIn({ accountId: id, passwordId, outside }: HalfSignedIn): Promise<Account | undefined> {
    const account = await this.parts.accounts.byId(accountId(id));
    if (account?.status !== 'active' || account.passwordId !== passwordId) return undefined;
    const counts = outside === undefined || (await this.parts.outside.isLinked(account.accountId, outside));
    return counts ? account : undefined;
  }

  private now(): number {
    return Date.parse(this.parts.clock.now());
  }
}
