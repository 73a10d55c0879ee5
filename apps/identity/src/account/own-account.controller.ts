import type { Clock } from '@kinerja/clock';
import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { accountId } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, CallerAccount, type SignedIn, Access } from '@kinerja/http-edge';
import { problem } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { identityAccess } from '../access';
import { ChangePasswordDto } from './account.dto';
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
import { Passwords } from '../credential/passwords';
import { NewPassword } from './new-password';
import { CurrentAccounts, SignIn } from './sign-in';
import { signedInAccount, type SignedInAccount } from './signed-in';

@Controller('accounts/me')
export class OwnAccountController {
  constructor(
    @Inject(CurrentAccounts) private readonly current: CurrentAccounts,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(NewPassword) private readonly newPassword: NewPassword,
    @Inject(Passwords) private readonly passwords: Passwords,
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
    const { accountId } = await this.signIn.check(username, body.currentPassword);
    const hash = await this.newPassword.chosen(body.newPassword, username);
    const handled = await this.passwords.set('ChangePassword', { accountId, hash, now: this.clock.now() });
    return unwrap(handled, accountProblems);
  }

  /** @throws ProblemException 403 for a disabled account, 503 while the accounts do not yet show what the token says. */
  private async active(caller: SignedIn): Promise<Account> {
    const account = await this.current.byId(accountId(caller.accountId));
    if (account?.status === 'active') return account;
    if (account?.status === 'disabled') throw problem('account.disabled', disabledAccount);
    throw problem('account.not-yet-shown', accountsBehind);
  }
}
