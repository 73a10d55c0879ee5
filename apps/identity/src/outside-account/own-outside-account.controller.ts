import type { Clock } from '@kinerja/clock';
import { accountId } from '@kinerja/identity-domain';
import { Access, CallerAccount, OutsideClaims, unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { problem } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { identityAccess } from '../access';
import { accountHandler, type AccountHandler } from '../account/account.handler';
import { accountProblems, ownAccountProblems } from '../account/account.problems';
import { accountDone } from '../account/account.view';
import { CurrentAccounts } from '../account/sign-in';
import { OutsideClaimDto } from './outside-account.dto';
import { anothersNip, claimLapsed, linkProblems } from './outside-account.problems';
import { outsideAccountView, type OutsideAccountView } from './outside-account.view';
import { OutsideAccounts } from './outside-accounts';

/** The outside account of one's own account: linked by nobody else (IDN-200 to IDN-202). */
@Controller('accounts/me/outside-account')
export class OwnOutsideAccountController {
  constructor(
    @Inject(CurrentAccounts) private readonly current: CurrentAccounts,
    @Inject(OutsideAccounts) private readonly outside: OutsideAccounts,
    @Inject(OutsideClaims) private readonly claims: OutsideClaims,
    @Inject(accountHandler) private readonly accounts: AccountHandler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access(identityAccess.readOwnAccount)
  @Answers(outsideAccountView)
  @Refuses(ownAccountProblems)
  async show(@CallerAccount() caller: SignedIn): Promise<OutsideAccountView> {
    const { accountId: id } = await this.current.active(caller.accountId);
    const row = await this.outside.of(id);
    return row ? { linkedAt: row.linkedAt, ...(row.name !== null && { name: row.name }) } : {};
  }

  /** With what the door found out at the provider for this very account. */
  @Put()
  @Access(identityAccess.linkOutsideAccount)
  @Answers(accountDone)
  @Refuses(accountProblems, ownAccountProblems, linkProblems)
  async link(@Body() { claim: sent }: OutsideClaimDto, @CallerAccount() caller: SignedIn): Promise<CommandAnswer> {
    const { accountId: id, employeeId } = await this.current.active(caller.accountId);
    const claim = await this.claims.read(sent, { kind: 'link', accountId: id });
    if (!claim) throw problem('outside-account.claim-lapsed', claimLapsed);
    if (await this.outside.isAnothers(claim, employeeId)) throw problem('outside-account.another-person', anothersNip);
    const { name } = claim;
    const data = { accountId: id, subject: this.outside.subjectOf(claim), now: this.clock.now() };
    const linked = { type: 'LinkOutsideAccount', data: { ...data, ...(name !== undefined && { name }) } } as const;
    return unwrap(await this.accounts.handle(linked), accountProblems);
  }

  @Post('removal')
  @Access(identityAccess.unlinkOutsideAccount)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems)
  async unlink(@CallerAccount() caller: SignedIn): Promise<CommandAnswer> {
    const data = { accountId: accountId(caller.accountId), now: this.clock.now() };
    return unwrap(await this.accounts.handle({ type: 'UnlinkOutsideAccount', data }), accountProblems);
  }
}
