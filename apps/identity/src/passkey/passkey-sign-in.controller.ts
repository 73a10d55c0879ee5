import { Access, NotACommand } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { problem } from '@kinerja/problem-details';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { identityAccess } from '../access';
import { cameInView } from '../account/account.view';
import { CurrentAccounts } from '../account/sign-in';
import type { CameIn } from '../account/signed-in';
import { AccountSessions } from '../session/account-sessions';
import { UserAgent } from '../session/user-agent';
import { placeOf } from './passkey-answer';
import { PasskeyCeremony } from './passkey-ceremony';
import { PasskeyAnswerDto, PasskeyPlaceDto } from './passkey.dto';
import { optionsProblems, passkeyRefused, passkeySignInProblems } from './passkey.problems';
import { passkeyOptions, type PasskeyOptions } from './passkey.view';
import { Passkeys } from './passkeys';

/** Rule IDN-140: a passkey is password and second factor at once. For the gateway alone. */
@Controller('sign-ins')
export class PasskeySignInController {
  constructor(
    @Inject(CurrentAccounts) private readonly current: CurrentAccounts,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(PasskeyCeremony) private readonly ceremony: PasskeyCeremony,
    @Inject(AccountSessions) private readonly sessions: AccountSessions,
  ) {}

  @Post('passkey-options')
  @Access(identityAccess.signIn)
  @NotACommand()
  @HttpCode(200)
  @Answers(passkeyOptions)
  @Refuses(optionsProblems)
  async ask(@Body() { address }: PasskeyPlaceDto): Promise<PasskeyOptions> {
    return { options: await this.ceremony.askToShow(placeOf(address)) };
  }

  @Post('passkey')
  @Access(identityAccess.signIn)
  @NotACommand()
  @HttpCode(200)
  @Answers(cameInView)
  @Refuses(passkeySignInProblems)
  async signIn(@Body() { address, answer }: PasskeyAnswerDto, @UserAgent() agent: string): Promise<CameIn> {
    const owner = await this.passkeys.ownerOf(answer, placeOf(address));
    const account = owner && (await this.current.byId(owner));
    if (account?.status !== 'active') throw problem('passkey.refused', passkeyRefused);
    return this.sessions.begin(account, agent);
  }
}
