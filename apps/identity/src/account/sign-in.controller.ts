import type { Clock } from '@kinerja/clock';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, NotACommand, Access } from '@kinerja/http-edge';
import { CLOCK } from '@kinerja/service-runtime';
import { identityAccess } from '../access';
import { ActivationDto, SignInDto } from './account.dto';
import { accountProblems, activationProblems, passwordProblems, signInProblems } from './account.problems';
import { activatedView, signedInView } from './account.view';
import { Passwords } from '../credential/passwords';
import { ActivationCheck } from './activation';
import { NewPassword } from './new-password';
import { SignIn } from './sign-in';
import { DoorClient } from './door-client';
import { passwordSetAt, signedInAccount, type SignedInAccount } from './signed-in';

/** For the gateway, which is the only one that reaches these routes. */
@Controller()
export class SignInController {
  constructor(
    @Inject(SignIn) private readonly signIns: SignIn,
    @Inject(ActivationCheck) private readonly activation: ActivationCheck,
    @Inject(NewPassword) private readonly newPassword: NewPassword,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('sign-ins')
  @Access(identityAccess.signIn)
  @NotACommand()
  @HttpCode(200)
  @Answers(signedInView)
  @Refuses(signInProblems)
  async signIn(@Body() { username, password }: SignInDto, @DoorClient() client: string): Promise<SignedInAccount> {
    const account = await this.signIns.check(username, password, client);
    return signedInAccount(account, passwordSetAt(account));
  }

  @Post('activations')
  @Access(identityAccess.activateAccount)
  @HttpCode(200)
  @Answers(activatedView)
  @Refuses(accountProblems, activationProblems, passwordProblems)
  async activate(
    @Body() { username, code, password }: ActivationDto,
    @DoorClient() client: string,
  ): Promise<SignedInAccount & CommandAnswer> {
    const now = this.clock.now();
    const { account, sets } = await this.activation.check({ username, code, client, now });
    const hash = await this.newPassword.chosen(password, account.username);
    const handled = await this.passwords.set(sets, { accountId: account.accountId, hash, now });
    const done = unwrap(handled, accountProblems);
    return { ...signedInAccount(account, await this.passwords.setAt(account.accountId)), ...done };
  }
}
