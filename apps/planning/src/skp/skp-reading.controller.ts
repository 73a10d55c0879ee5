import { Controller, Get, Inject, Query } from '@nestjs/common';
import { appraiserOf, Authorities } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { Caller, CallerAccount, CallerRoles, PageQuery, type Page, type SignedIn, Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import { skpId, type EmployeeId, type Role, relationTo } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { planningAccess } from '../access';
import { progressOf, type UnitProgress } from './plan-progress.queries';
import { waitingFor } from './skp-inbox.queries';
import type { SkpInboxRow } from './skp-inbox.table';
import { planWith, plansOf, type SkpOverview } from './skp-overview.queries';
import { YearQuery } from './skp.dto';
import { linkableResultPage, skpPage, skpView, unitProgressPage, waitingSkpPage } from './skp.view';
import { superiorResultsOf } from './superior-results.queries';
import type { LinkableResult } from './superior-results.table';

@Controller()
export class SkpReadingController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(Authorities) private readonly authorities: Authorities,
  ) {}

  @Get('skps/mine')
  @Access(planningAccess.readOwnPlans)
  @Answers(skpPage)
  @Refuses()
  async mine(@Query() { year }: YearQuery, @Caller() employee: EmployeeId): Promise<Page<SkpOverview>> {
    return { items: await plansOf(this.source, employee, year), next: null };
  }

  @Get('skps/queue')
  @Access(planningAccess.readPlansToDecide)
  @Answers(waitingSkpPage)
  @Refuses()
  async queue(
    @Query() page: PageQuery,
    @Caller() by: EmployeeId,
    @CallerRoles() roles: readonly Role[],
  ): Promise<Page<SkpInboxRow>> {
    return waitingFor(this.source, await this.authorities.of({ by, roles }), page);
  }

  @Get('skps/:id')
  @Access(planningAccess.readPlan)
  @Answers(skpView)
  @Refuses(noSuch('skp'))
  async one(@UuidParam('id') id: string, @CallerAccount() account: SignedIn): Promise<SkpOverview> {
    const plan = await planWith(this.source, skpId(id));
    if (!plan || !(await this.mayRead(account, plan))) throw notFound('skp', { skpId: id });
    return plan;
  }

  private async mayRead(account: SignedIn, { employeeId: employee, appraiserId: superior }: SkpOverview) {
    const relation = relationTo(await this.authorities.ofAccount(account), { employee, superior });
    return planningAccess.readPlan.allows(account.roles, relation);
  }

  /** What the caller's own plan may link to; empty for the head of the agency. */
  @Get('superior-results')
  @Access(planningAccess.readSuperiorResults)
  @Answers(linkableResultPage)
  @Refuses()
  async superiorResults(@Query() { year }: YearQuery, @Caller() employee: EmployeeId): Promise<Page<LinkableResult>> {
    const superior = (await appraiserOf(this.source, employee, this.authorities.today())) ?? null;
    return { items: superior === null ? [] : await superiorResultsOf(this.source, superior, year), next: null };
  }

  @Get('progress')
  @Access(planningAccess.readProgress)
  @Answers(unitProgressPage)
  @Refuses()
  async progress(@Query() { year }: YearQuery): Promise<Page<UnitProgress>> {
    return { items: await progressOf(this.source, year, this.authorities.today()), next: null };
  }
}
