import type { Clock } from '@kinerja/clock';
import { newId } from '@kinerja/commands';
import { demandId, type DemandId, type SecondFactorDemandCommand } from '@kinerja/identity-domain';
import { Access, CallerAccount, listOrder, unwrap, type CommandAnswer, type Page, type SignedIn } from '@kinerja/http-edge'; // prettier-ignore
import { Answers, Refuses } from '@kinerja/openapi';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { localDateAt } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { AccountAdministration } from '../account/account-administration';
import { ReasonDto } from '../account/account.dto';
import { accountItem } from '../account/account-items';
import { administratorProblems, ownAccountProblems } from '../account/account.problems';
import { accountPage, type AccountItem } from '../account/account.view';
import { accountsAfter } from '../account/accounts.queries';
import { askedBy } from '../account/asked-by';
import { CurrentAccounts } from '../account/sign-in';
import { demandOverviewOf } from './demand-overview';
import { lackingAmong } from './lacking';
import { LackingQuery, ProposeDemandDto } from './second-factor-demand.dto';
import { secondFactorDemandHandler, type SecondFactorDemandHandler } from './second-factor-demand.handler';
import { demandProblems } from './second-factor-demand.problems';
import { demandDone, demandOverview, type DemandOverview } from './second-factor-demand.view';

type Done = CommandAnswer & Readonly<{ demandId: DemandId }>;
const order = listOrder('accounts without a second factor', 'text');

/** What the agency demands of the sign-in of its accounts (IDN-136 to IDN-138). */
@Controller('second-factor-demand')
export class SecondFactorDemandController {
  constructor(
    @Inject(secondFactorDemandHandler) private readonly demands: SecondFactorDemandHandler,
    @Inject(AccountAdministration) private readonly administration: AccountAdministration,
    @Inject(CurrentAccounts) private readonly current: CurrentAccounts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get()
  @Access(identityAccess.readSecondFactorDemand)
  @Answers(demandOverview)
  @Refuses(ownAccountProblems)
  async show(@CallerAccount() caller: SignedIn): Promise<DemandOverview> {
    const asks = await this.current.active(caller.accountId);
    return demandOverviewOf(this.source, { asks, ...this.times() });
  }

  /** Those of whom it is or might be demanded, by user name. */
  @Get('accounts')
  @Access(identityAccess.readSecondFactorDemand)
  @Answers(accountPage)
  @Refuses()
  async lacking(@Query() query: LackingQuery): Promise<Page<AccountItem>> {
    const [after] = order.after(query) ?? [];
    const rows = await accountsAfter(this.source, lackingAmong(query.scope), after, query.limit + 1);
    return order.page(rows.map(accountItem), query.limit, ({ username }) => [username]);
  }

  @Post('proposals')
  @Access(identityAccess.proposeSecondFactorDemand)
  @Answers(demandDone)
  @Refuses(demandProblems, administratorProblems)
  async propose(@Body() said: ProposeDemandDto, @CallerAccount() caller: SignedIn): Promise<Done> {
    const data = { ...said, ...(await this.about(newId('second-factor-demand'), caller)) };
    return this.done({ type: 'ProposeSecondFactorDemand', data });
  }

  @Post('proposals/:demandId/confirmation')
  @Access(identityAccess.decideSecondFactorDemand)
  @HttpCode(200)
  @Answers(demandDone)
  @Refuses(demandProblems, administratorProblems)
  async confirm(@UuidParam('demandId') id: string, @CallerAccount() caller: SignedIn): Promise<Done> {
    return this.done({ type: 'ConfirmSecondFactorDemand', data: await this.about(id, caller) });
  }

  /** Declined, or withdrawn by whoever proposed it. */
  @Post('proposals/:demandId/ending')
  @Access(identityAccess.decideSecondFactorDemand)
  @HttpCode(200)
  @Answers(demandDone)
  @Refuses(demandProblems, administratorProblems)
  async end(
    @UuidParam('demandId') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const data = { ...(await this.about(id, caller)), reason };
    return this.done({ type: 'EndSecondFactorDemandProposal', data });
  }

  @Post(':demandId/withdrawal')
  @Access(identityAccess.withdrawSecondFactorDemand)
  @HttpCode(200)
  @Answers(demandDone)
  @Refuses(demandProblems, administratorProblems)
  async withdraw(
    @UuidParam('demandId') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const data = { ...(await this.about(id, caller)), reason };
    return this.done({ type: 'WithdrawSecondFactorDemand', data });
  }

  /** @throws ProblemException 403 for an administrator of a moment ago. */
  private async about(id: string, caller: SignedIn) {
    const asked = askedBy(caller);
    await this.administration.requireAdministrator(asked.by);
    return { demandId: demandId(id), ...asked, ...this.times() };
  }

  private times() {
    const now = this.clock.now();
    return { now, today: localDateAt(now, this.settings.zone) };
  }

  private async done(command: SecondFactorDemandCommand): Promise<Done> {
    const { demandId: id } = command.data;
    return { demandId: id, ...unwrap(await this.demands.handle(command), demandProblems) };
  }
}
