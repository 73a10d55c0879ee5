import type { Clock } from '@kinerja/clock';
import { newId } from '@kinerja/commands';
import { Access, CallerAccount, unwrap, type CommandAnswer, type Page, type SignedIn } from '@kinerja/http-edge';
import { proposalId, serviceAccountId, type ServiceAccountCommand, type ServiceAccountId } from '@kinerja/identity-domain'; // prettier-ignore
import { Answers, Refuses } from '@kinerja/openapi';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { AccountAdministration } from '../account/account-administration';
import { ReasonDto } from '../account/account.dto';
import { administratorProblems } from '../account/account.problems';
import { askedBy } from '../account/asked-by';
import { AssertionStore } from './assertion-store';
import { serviceKeyIn } from './public-key';
import { ResponsibleAccounts } from './responsible';
import { ProposeServiceAccessDto, RegisterServiceAccountDto } from './service-account.dto';
import { serviceAccountHandler, type ServiceAccountHandler } from './service-account.handler';
import { keyProblems, responsibleProblems, serviceAccountProblems } from './service-account.problems';
import { serviceAccountDone, serviceAccountPage, type ServiceAccountView } from './service-account.view';
import { serviceAccountsOf } from './service-accounts.queries';

type Done = CommandAnswer & Readonly<{ serviceAccountId: ServiceAccountId }>;

/** Other systems of the city, and what two persons gave them (IDN-220, IDN-221). */
@Controller('service-accounts')
export class ServiceAccountController {
  constructor(
    @Inject(serviceAccountHandler) private readonly accounts: ServiceAccountHandler,
    @Inject(AccountAdministration) private readonly administration: AccountAdministration,
    @Inject(ResponsibleAccounts) private readonly responsible: ResponsibleAccounts,
    @Inject(AssertionStore) private readonly store: AssertionStore,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Few enough for one page. */
  @Get()
  @Access(identityAccess.readServiceAccounts)
  @Answers(serviceAccountPage)
  @Refuses()
  async list(@CallerAccount() caller: SignedIn): Promise<Page<ServiceAccountView>> {
    const looking = { asks: askedBy(caller), now: this.clock.now() };
    return {
      items: await serviceAccountsOf({ source: this.source, accounts: this.accounts, store: this.store }, looking),
      next: null,
    };
  }

  @Post()
  @Access(identityAccess.proposeServiceAccess)
  @Answers(serviceAccountDone)
  @Refuses(serviceAccountProblems, keyProblems, responsibleProblems, administratorProblems)
  async register(@Body() said: RegisterServiceAccountDto, @CallerAccount() caller: SignedIn): Promise<Done> {
    const { publicKey, ...terms } = said;
    const about = await this.about(newId('service-account'), caller);
    const responsible = await this.responsible.named(said.responsible);
    const data = { ...terms, ...about, responsible, key: await serviceKeyIn(publicKey) };
    return this.done({ type: 'RegisterServiceAccount', data });
  }

  /** Other scopes, another key, or both. */
  @Post(':id/access')
  @Access(identityAccess.proposeServiceAccess)
  @Answers(serviceAccountDone)
  @Refuses(serviceAccountProblems, keyProblems, administratorProblems)
  async propose(
    @UuidParam('id') id: string,
    @Body() { publicKey, ...terms }: ProposeServiceAccessDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const key = publicKey === undefined ? {} : { key: await serviceKeyIn(publicKey) };
    return this.done({
      type: 'ProposeServiceAccess',
      data: { ...terms, ...key, ...(await this.about(id, caller)) },
    });
  }

  @Post(':id/access/:proposalId/confirmation')
  @Access(identityAccess.decideServiceAccess)
  @HttpCode(200)
  @Answers(serviceAccountDone)
  @Refuses(serviceAccountProblems, administratorProblems)
  async confirm(
    @UuidParam('id') id: string,
    @UuidParam('proposalId') proposal: string,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const data = { ...(await this.about(id, caller)), proposalId: proposalId(proposal) };
    return this.done({ type: 'ConfirmServiceAccess', data });
  }

  /** Declined, or withdrawn by whoever proposed it. */
  @Post(':id/access/:proposalId/ending')
  @Access(identityAccess.decideServiceAccess)
  @HttpCode(200)
  @Answers(serviceAccountDone)
  @Refuses(serviceAccountProblems, administratorProblems)
  async endProposal(
    @UuidParam('id') id: string,
    @UuidParam('proposalId') proposal: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const data = { ...(await this.about(id, caller)), proposalId: proposalId(proposal), reason };
    return this.done({ type: 'EndServiceAccessProposal', data });
  }

  /** @throws ProblemException 403 for an administrator of a moment ago. */
  private async about(id: string, caller: SignedIn) {
    const asked = askedBy(caller);
    await this.administration.requireAdministrator(asked.by);
    return { serviceAccountId: serviceAccountId(id), ...asked, now: this.clock.now() };
  }

  private async done(command: ServiceAccountCommand): Promise<Done> {
    const { serviceAccountId: id } = command.data;
    return { serviceAccountId: id, ...unwrap(await this.accounts.handle(command), serviceAccountProblems) };
  }
}
