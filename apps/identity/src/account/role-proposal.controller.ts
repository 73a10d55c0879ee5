import type { Clock } from '@kinerja/clock';
import { accountId, needsTwoPersons, proposalId } from '@kinerja/identity-domain';
import { Access, CallerAccount, unwrap, type CommandAnswer, type Page, type SignedIn } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { rolesAt } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { AccountAdministration } from './account-administration';
import { ReasonDto } from './account.dto';
import { waitingProposalItems } from './account-pages';
import { accountProblems, administratorProblems } from './account.problems';
import { accountDone, roleKindPage, roleProposalPage, type RoleKind, type RoleProposalItem } from './account.view';
import { askedBy } from './asked-by';

/** Roles that wait for a second administrator (IDN-070). */
@Controller()
export class RoleProposalController {
  constructor(
    @Inject(AccountAdministration) private readonly administration: AccountAdministration,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  /** The roles of this instance, and which of them take two persons. */
  @Get('roles')
  @Access(identityAccess.readAccounts)
  @Answers(roleKindPage)
  @Refuses()
  kinds(): Page<RoleKind> {
    return {
      items: rolesAt(this.settings.agency).map((role) => ({ role, needsTwoPersons: needsTwoPersons(role) })),
      next: null,
    };
  }

  @Get('role-proposals')
  @Access(identityAccess.readAccounts)
  @Answers(roleProposalPage)
  @Refuses()
  async list(@CallerAccount() caller: SignedIn): Promise<Page<RoleProposalItem>> {
    const asking = { asks: askedBy(caller).by, at: this.clock.now() };
    return { items: await waitingProposalItems(this.source, asking), next: null };
  }

  @Post('accounts/:id/role-proposals/:proposalId/confirmation')
  @Access(identityAccess.decideRole)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems, administratorProblems)
  async confirm(
    @UuidParam('id') id: string,
    @UuidParam('proposalId') proposal: string,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    const data = await this.about(id, proposal, caller);
    return unwrap(await this.administration.handle({ type: 'ConfirmRole', data }), accountProblems);
  }

  @Post('accounts/:id/role-proposals/:proposalId/declining')
  @Access(identityAccess.decideRole)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems, administratorProblems)
  async decline(
    @UuidParam('id') id: string,
    @UuidParam('proposalId') proposal: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    const data = { ...(await this.about(id, proposal, caller)), reason };
    return unwrap(await this.administration.handle({ type: 'DeclineRole', data }), accountProblems);
  }

  @Post('accounts/:id/role-proposals/:proposalId/withdrawal')
  @Access(identityAccess.withdrawRole)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems, administratorProblems)
  async withdraw(
    @UuidParam('id') id: string,
    @UuidParam('proposalId') proposal: string,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    const data = await this.about(id, proposal, caller);
    return unwrap(await this.administration.handle({ type: 'WithdrawRole', data }), accountProblems);
  }

  /** @throws ProblemException 403 for an administrator of a moment ago. */
  private async about(id: string, proposal: string, caller: SignedIn) {
    const asked = askedBy(caller);
    await this.administration.requireAdministrator(asked.by);
    return { accountId: accountId(id), proposalId: proposalId(proposal), ...asked, now: this.clock.now() };
  }
}
