import { accountId } from '@kinerja/identity-domain';
import { Access, CallerAccount, NotACommand, type SignedIn } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { problem } from '@kinerja/problem-details';
import type { Instant } from '@kinerja/vocabulary';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { identityAccess } from '../access';
import { ownAccountProblems } from '../account/account.problems';
import { asWrongPassword } from '../account/own-account.controller';
import { CurrentAccounts, SignIn } from '../account/sign-in';
import { SecondFactorCheck } from '../second-factor/second-factor-check';
import { ProofDto } from './proof.dto';
import { SessionStore } from './session-store';
import { endedSession, proofProblems } from './session.problems';
import { provedView } from './session.view';

/** Who sits at an open screen proves again who they are, before money and roles (IDN-135). */
@Controller('accounts/me/proof')
export class ProofController {
  constructor(
    @Inject(CurrentAccounts) private readonly current: CurrentAccounts,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(SecondFactorCheck) private readonly codes: SecondFactorCheck,
    @Inject(SessionStore) private readonly sessions: SessionStore,
  ) {}

  @Post()
  @Access(identityAccess.proveOneself)
  @NotACommand()
  @HttpCode(200)
  @Answers(provedView)
  @Refuses(ownAccountProblems, proofProblems)
  async prove(
    @Body() { password, code }: ProofDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Readonly<{ provedAt: Instant }>> {
    const { username } = await this.current.active(caller.accountId);
    const client = `account:${caller.accountId}`;
    await this.signIn.check(username, password, client).catch(asWrongPassword);
    const id = accountId(caller.accountId);
    await this.codes.requireWhereSet({ accountId: id, code, client });
    const provedAt = caller.sessionId === undefined ? undefined : await this.sessions.prove(caller.sessionId, id);
    if (!provedAt) throw problem('session.ended', endedSession);
    return { provedAt };
  }
}
