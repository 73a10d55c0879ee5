import { Controller, Get, Inject, Query } from '@nestjs/common';
import { appraiserOf, Authorities } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { Caller, CallerAccount, CallerRoles, PageQuery, type Page, type SignedIn } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import { skpId, type EmployeeId, type Role } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { progressOf, type UnitProgress } from './plan-progress.queries';
import { waitingFor } from './skp-inbox.queries';
import type { SkpInboxRow } from './skp-inbox.table';
import { planWith, plansOf, type SkpOverview } from './skp-overview.queries';
import { YearQuery } from './skp.dto';
import { linkableResultPage, skpPage, skpView, unitProgressPage, waitingSkpPage } from './skp.view';
import { superiorResultsOf } from './superior-results.queries';
import type { LinkableResult } from './superior-results.table';

/** Rule PLAN-012: beside owner and appraiser, these read every plan of the agency. */
const READERS: readonly Role[] = ['agency-admin', 'auditor'];

const isReader = (roles: readonly Role[]): boolean => roles.some((role) => READERS.includes(role));

@Controller()
export class SkpReadingController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(Authorities) private readonly authorities: Authorities,
  ) {}

  @Get('skps/mine')
  @Answers(skpPage)
  @Refuses()
  async mine(@Query() { year }: YearQuery, @Caller() employee: EmployeeId): Promise<Page<SkpOverview>> {
    return { items: await plansOf(this.source, employee, year), next: null };
  }

  @Get('skps/queue')
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
  @Answers(skpView)
  @Refuses(noSuch('skp'))
  async one(@UuidParam('id') id: string, @CallerAccount() account: SignedIn): Promise<SkpOverview> {
    const plan = await planWith(this.source, skpId(id));
    if (!plan || !(await this.mayRead(account, plan))) throw notFound('skp', { skpId: id });
    return plan;
  }

  private async mayRead({ employeeId, roles }: SignedIn, plan: SkpOverview): Promise<boolean> {
    if (isReader(roles) || plan.employeeId === employeeId) return true;
    if (!employeeId || plan.appraiserId === null) return false;
    const { by, actsFor } = await this.authorities.of({ by: employeeId, roles });
    return by === plan.appraiserId || actsFor.includes(plan.appraiserId);
  }

  /** What the caller's own plan may link to; empty for the head of the agency. */
  @Get('superior-results')
  @Answers(linkableResultPage)
  @Refuses()
  async superiorResults(@Query() { year }: YearQuery, @Caller() employee: EmployeeId): Promise<Page<LinkableResult>> {
    const superior = (await appraiserOf(this.source, employee, this.authorities.today())) ?? null;
    return { items: superior === null ? [] : await superiorResultsOf(this.source, superior, year), next: null };
  }

  @Get('progress')
  @Answers(unitProgressPage)
  @Refuses()
  async progress(@Query() { year }: YearQuery): Promise<Page<UnitProgress>> {
    return { items: await progressOf(this.source, year, this.authorities.today()), next: null };
  }
}
