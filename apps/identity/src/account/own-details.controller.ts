import type { Clock } from '@kinerja/clock';
import { recoveryId } from '@kinerja/identity-domain';
import { Access, CallerAccount, unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { AccountAdministration } from './account-administration';
import { ReasonDto } from './account.dto';
import { ownDetailsOf } from './account-pages';
import { accountProblems, ownAccountProblems } from './account.problems';
import { accountDone, ownAccountDetails, type OwnAccountDetails } from './account.view';
import { askedBy } from './asked-by';
import { CurrentAccounts } from './sign-in';

/** What others did to one's own account. */
@Controller('accounts/me')
export class OwnDetailsController {
  constructor(
    @Inject(CurrentAccounts) private readonly current: CurrentAccounts,
    @Inject(AccountAdministration) private readonly administration: AccountAdministration,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('details')
  @Access(identityAccess.readOwnAccount)
  @Answers(ownAccountDetails)
  @Refuses(ownAccountProblems)
  async show(@CallerAccount() caller: SignedIn): Promise<OwnAccountDetails> {
    const account = await this.current.active(caller.accountId);
    return ownDetailsOf(this.source, account, this.clock.now());
  }

  /** Whoever still has the password stops a recovery that they did not ask for (IDN-075). */
  @Post('recoveries/:recoveryId/ending')
  @Access(identityAccess.stopOwnRecovery)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems)
  async stop(
    @UuidParam('recoveryId') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    const asked = askedBy(caller);
    const data = { accountId: asked.by, recoveryId: recoveryId(id), reason, ...asked, now: this.clock.now() };
    return unwrap(await this.administration.handle({ type: 'EndRecovery', data }), accountProblems);
  }
}
