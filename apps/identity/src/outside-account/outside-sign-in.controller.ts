import type { Clock } from '@kinerja/clock';
import { Access, NotACommand, OutsideClaims, type OutsideClaim } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { problem } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { instant, type Instant } from '@kinerja/vocabulary';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { identityAccess } from '../access';
import { accountsBehind } from '../account/account.problems';
import { cameInView } from '../account/account.view';
import type { CameIn } from '../account/signed-in';
import { SignInSteps } from '../second-factor/sign-in-steps';
import { codeWanted } from '../second-factor/second-factor.problems';
import { AccountSessions } from '../session/account-sessions';
import { UserAgent } from '../session/user-agent';
import { OutsideClaimDto } from './outside-account.dto';
import { claimLapsed, notLinked, outsideSignInProblems } from './outside-account.problems';
import { OutsideAccounts } from './outside-accounts';

/** Rule IDN-208: the provider may let somebody in who proved themselves hours ago, and says when that was or is not believed to be fresh. */
const provedAt = ({ provedAt: seconds = 0 }: OutsideClaim, now: Instant): Instant =>
  instant(Math.max(0, Math.min(seconds * 1_000, Date.parse(now))));

/** For the gateway, which is the only one that reaches this route. */
@Controller('sign-ins/outside')
export class OutsideSignInController {
  constructor(
    @Inject(OutsideClaims) private readonly claims: OutsideClaims,
    @Inject(OutsideAccounts) private readonly outside: OutsideAccounts,
    @Inject(SignInSteps) private readonly steps: SignInSteps,
    @Inject(AccountSessions) private readonly sessions: AccountSessions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Access(identityAccess.signIn)
  @NotACommand()
  @HttpCode(200)
  @Answers(cameInView)
  @Refuses(outsideSignInProblems, {
    'sign-in.code-wanted': codeWanted,
    'account.not-yet-shown': accountsBehind,
  })
  async signIn(@Body() { claim: sent }: OutsideClaimDto, @UserAgent() agent: string): Promise<CameIn> {
    const claim = await this.claims.read(sent, { kind: 'sign-in' });
    if (!claim) throw problem('outside-account.claim-lapsed', claimLapsed);
    const account = await this.outside.accountOf(claim);
    if (!account) throw problem('outside-account.not-linked', notLinked);
    if (!claim.isStrong) await this.steps.wantCodeWhereSet(account, this.outside.subjectOf(claim));
    return this.sessions.begin(account, agent, provedAt(claim, this.clock.now()));
  }
}
