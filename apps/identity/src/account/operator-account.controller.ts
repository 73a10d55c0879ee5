import type { Clock } from '@kinerja/clock';
import { isMachineOwner, type AccountId, type AskedBy } from '@kinerja/identity-domain';
import { Access, CallerAccount, NoOpenApi, shellAccess, unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge'; // prettier-ignore
import { notFound, problem } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccountAdministration } from './account-administration';
import { OperatorRecoveryDto, OperatorRoleDto, OperatorUsernameDto } from './account.dto';
import { accountProblems, onlyOperator } from './account.problems';
import { accountByUsername } from './accounts.queries';
import { askedBy } from './asked-by';
import { FirstAccounts } from './first-accounts';
import { RecoveryCodes, type RecoveryCode } from './recovery-codes';

/** Why it is in the log: nobody asked for it. */
const FIRST_SIGN_IN = 'masuk pertama kali';

/**
 * For the owner of the machine, where no second administrator is (IDN-076): `kinerja account`. Whoever can read the installation's
 * own key stands for both, and the log says so.
 */
@NoOpenApi()
@Controller('operator/accounts')
export class OperatorAccountController {
  constructor(
    @Inject(AccountAdministration) private readonly administration: AccountAdministration,
    @Inject(RecoveryCodes) private readonly codes: RecoveryCodes,
    @Inject(FirstAccounts) private readonly firstAccounts: FirstAccounts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('recovery')
  @Access(shellAccess.operate)
  @HttpCode(200)
  async recover(
    @Body() { username, reason }: OperatorRecoveryDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<RecoveryCode> {
    const data = { ...(await this.about(username, caller)), reason };
    unwrap(await this.administration.handle({ type: 'ProposeRecovery', data }), accountProblems);
    return this.codes.of(data.accountId);
  }

  /** For a first administrator whom nobody has told a password (IDN-078); asked again, the same code, until somebody came in. */
  @Post('first-code')
  @Access(shellAccess.operate)
  @HttpCode(200)
  async firstCode(@Body() { username }: OperatorUsernameDto, @CallerAccount() caller: SignedIn): Promise<RecoveryCode> {
    const asked = this.askedByOwner(caller);
    const first = await this.firstAccounts.find(username);
    if (!first) throw notFound('account', { username });
    if (first.entry === 'entered') throw problem('account.no-recovery', accountProblems['account.no-recovery']);
    const data = { accountId: first.accountId, ...asked, reason: FIRST_SIGN_IN, now: this.clock.now() };
    if (first.entry === 'untouched')
      unwrap(await this.administration.handle({ type: 'ProposeRecovery', data }), accountProblems);
    return this.codes.of(data.accountId);
  }

  @Post('role')
  @Access(shellAccess.operate)
  @HttpCode(200)
  async grant(
    @Body() { username, role, reason }: OperatorRoleDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    const data = { ...(await this.about(username, caller)), role, reason };
    return unwrap(await this.administration.handle({ type: 'GrantRole', data }), accountProblems);
  }

  /** @throws ProblemException 403 for an account of the agency. */
  private askedByOwner(caller: SignedIn): AskedBy {
    const asked = askedBy(caller);
    if (!isMachineOwner(asked.by)) throw problem('operator.only', onlyOperator);
    return asked;
  }

  /** @throws ProblemException 403 for an account of the agency, 404 for an unknown name. */
  private async about(username: string, caller: SignedIn) {
    const asked = this.askedByOwner(caller);
    const account = await accountByUsername(this.source, username.trim().toLowerCase());
    if (!account) throw notFound('account', { username });
    const accountId: AccountId = account.accountId;
    return { accountId, ...asked, now: this.clock.now() };
  }
}
