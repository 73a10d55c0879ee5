import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { accountId } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { problem, unwrap, type CommandAnswer } from '@kinerja/problem-details';
import { Access, CallerAccount, CLOCK, type Clock, type SignedIn } from '@kinerja/service-shell';
import { identityAccess } from '../access';
import { ChangePasswordDto } from './account.dto';
import { accountHandler, type AccountHandler } from './account.handler';
import {
  accountProblems,
  accountsBehind,
  disabledAccount,
  ownAccountProblems,
  passwordProblems,
  signInProblems,
} from './account.problems';
import { accountDone, signedInView } from './account.view';
import type { Account } from './accounts.queries';
import { Entrance } from './entrance';
import { CurrentAccounts } from './sign-in';
import { signedInAccount, type SignedInAccount } from './signed-in';

@Controller('accounts/me')
export class OwnAccountController {
  constructor(
    @Inject(CurrentAccounts) private readonly current: CurrentAccounts,
    @Inject(Entrance) private readonly entrance: Entrance,
    @Inject(accountHandler) private readonly accounts: AccountHandler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The gateway asks this again and again: 403 once the account may no longer be used. */
  @Get()
  @Access(identityAccess.readOwnAccount)
  @Answers(signedInView)
  @Refuses(ownAccountProblems)
  async show(@CallerAccount() caller: SignedIn): Promise<SignedInAccount> {
    return signedInAccount(await this.active(caller));
  }

  /** Who sits at an open screen must still know the old password. */
  @Put('password')
  @Access(identityAccess.changeOwnPassword)
  @Answers(accountDone)
  @Refuses(accountProblems, ownAccountProblems, signInProblems, passwordProblems)
  async changePassword(@Body() body: ChangePasswordDto, @CallerAccount() caller: SignedIn): Promise<CommandAnswer> {
    const { username } = await this.active(caller);
    const { accountId } = await this.entrance.signIn.check(username, body.currentPassword);
    const passwordHash = await this.entrance.newPassword.chosen(body.newPassword, username);
    const data = { accountId, passwordHash, now: this.clock.now() };
    return unwrap(await this.accounts.handle({ type: 'ChangePassword', data }), accountProblems);
  }

  /** @throws ProblemException 403 for a disabled account, 503 while the accounts do not yet show what the token says. */
  private async active(caller: SignedIn): Promise<Account> {
    const account = await this.current.byId(accountId(caller.accountId));
    if (account?.status === 'active') return account;
    if (account?.status === 'disabled') throw problem('account.disabled', disabledAccount);
    throw problem('account.not-yet-shown', accountsBehind);
  }
}
