import type { Clock } from '@kinerja/clock';
import { requireCommand } from '@kinerja/commands';
import { uuidv5 } from '@kinerja/kernel';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, NotACommand, Access } from '@kinerja/http-edge';
import { problem } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { identityAccess } from '../access';
import { ActivationDto, SignInCodeDto, SignInDto } from './account.dto';
import { accountProblems, activationProblems, passwordProblems, signInProblems } from './account.problems';
import { activatedView, cameInView } from './account.view';
import { Passwords } from '../credential/passwords';
import { ActivationCheck } from './activation';
import { NewPassword } from './new-password';
import { DoorClient } from './door-client';
import { UserAgent } from '../session/user-agent';
import { AccountSessions } from '../session/account-sessions';
import { SignInSteps } from '../second-factor/sign-in-steps';
import { codeWanted, signInCodeProblems } from '../second-factor/second-factor.problems';
import type { CameIn } from './signed-in';

/** For the gateway, which is the only one that reaches these routes. */
@Controller()
export class SignInController {
  constructor(
    @Inject(SignInSteps) private readonly steps: SignInSteps,
    @Inject(ActivationCheck) private readonly activation: ActivationCheck,
    @Inject(NewPassword) private readonly newPassword: NewPassword,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(AccountSessions) private readonly sessions: AccountSessions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('sign-ins')
  @Access(identityAccess.signIn)
  @NotACommand()
  @HttpCode(200)
  @Answers(cameInView)
  @Refuses(signInProblems, { 'sign-in.code-wanted': codeWanted })
  async signIn(
    @Body() { username, password }: SignInDto,
    @DoorClient() client: string,
    @UserAgent() agent: string,
  ): Promise<CameIn> {
    return this.sessions.begin(await this.steps.begin(username, password, client), agent);
  }

  /** The second step, for accounts with a second factor (IDN-132). */
  @Post('sign-ins/code')
  @Access(identityAccess.signIn)
  @NotACommand()
  @HttpCode(200)
  @Answers(cameInView)
  @Refuses(signInCodeProblems)
  async signInWithCode(
    @Body() { ticket, code }: SignInCodeDto,
    @DoorClient() client: string,
    @UserAgent() agent: string,
  ): Promise<CameIn> {
    return this.sessions.begin(await this.steps.finish(ticket, code, client), agent);
  }

  @Post('activations')
  @Access(identityAccess.activateAccount)
  @HttpCode(200)
  @Answers(activatedView)
  @Refuses(accountProblems, activationProblems, passwordProblems)
  async activate(
    @Body() { username, code, password }: ActivationDto,
    @DoorClient() client: string,
    @UserAgent() agent: string,
  ): Promise<CameIn & CommandAnswer> {
    const now = this.clock.now();
    const { account, sets } = await this.activation.check({ username, code, client, now });
    const hash = await this.newPassword.chosen(password, account.username, client);
    const { accountId } = account;
    const done = unwrap(await this.passwords.set(sets, { accountId, hash, now }), accountProblems);
    if (!(await this.passwords.isEnough(accountId)))
      throw problem('account.wrong-status', accountProblems['account.wrong-status']);
    const entered = { ...account, secondFactorSetAt: null }; // a recovery has ended it (IDN-134)
    const sessionId = uuidv5(accountId, requireCommand().commandId);
    const setAt = await this.passwords.setAt(accountId);
    return { ...(await this.sessions.beginAlone(entered, agent, { setAt, sessionId })), ...done };
  }
}
