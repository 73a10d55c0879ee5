import type { Clock } from '@kinerja/clock';
import { problem, ProblemException } from '@kinerja/problem-details';
import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, CallerAccount, type SignedIn, Access } from '@kinerja/http-edge';
import { CLOCK } from '@kinerja/service-runtime';
import type { Instant } from '@kinerja/vocabulary';
import { identityAccess } from '../access';
import { ChangePasswordDto } from './account.dto';
import { accountProblems, changeProblems, ownAccountProblems, wrongPassword } from './account.problems';
import { changedPassword, signedInView } from './account.view';
import { Passwords } from '../credential/passwords';
import { NewPassword } from './new-password';
import { AccountSessions } from '../session/account-sessions';
import type { Proved } from '../session/session-store';
import { endedSession } from '../session/session.problems';
import { CurrentAccounts, SignIn } from './sign-in';
import type { SignedInAccount } from './signed-in';

@Controller('accounts/me')
export class OwnAccountController {
  constructor(
    @Inject(CurrentAccounts) private readonly current: CurrentAccounts,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(NewPassword) private readonly newPassword: NewPassword,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(AccountSessions) private readonly sessions: AccountSessions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The gateway asks this again and again: 403 once the account may no longer be used, or the session of the token was ended (IDN-090). */
  @Get()
  @Access(identityAccess.readOwnAccount)
  @Answers(signedInView)
  @Refuses(ownAccountProblems, { 'session.ended': endedSession })
  async show(@CallerAccount() caller: SignedIn): Promise<SignedInAccount & Partial<Proved>> {
    return this.sessions.show(await this.current.active(caller.accountId), caller.sessionId);
  }

  /** Who sits at an open screen must still know the old password. Other sessions of the account end (IDN-077). */
  @Put('password')
  @Access(identityAccess.changeOwnPassword)
  @Answers(changedPassword)
  @Refuses(accountProblems, ownAccountProblems, changeProblems)
  async changePassword(
    @Body() body: ChangePasswordDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer & Readonly<{ passwordSetAt: Instant }>> {
    const { username } = await this.current.active(caller.accountId);
    const client = `account:${caller.accountId}`;
    const { accountId } = await this.signIn.check(username, body.currentPassword, client).catch(asWrongPassword);
    const hash = await this.newPassword.chosen(body.newPassword, username, client);
    const handled = await this.passwords.set('ChangePassword', { accountId, hash, now: this.clock.now() });
    const done = unwrap(handled, accountProblems);
    await this.sessions.endOthers(accountId, caller.sessionId);
    return { passwordSetAt: await this.passwords.setAt(accountId), ...done };
  }
}

/** To whoever is signed in: their session has not ended. */
export const asWrongPassword = (error: unknown): never => {
  const isWrong = error instanceof ProblemException && error.code === 'sign-in.refused';
  throw isWrong ? problem('password.wrong', wrongPassword) : error;
};
