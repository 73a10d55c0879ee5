import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import {
  Caller,
  CallerAccount,
  CallerRoles,
  CLOCK,
  DATA_SOURCE,
  PageQuery,
  SETTINGS,
  type Clock,
  type Page,
  type ServiceSettings,
  type SignedIn,
} from '@kinerja/service-shell';
import { localDateAt, skpId, type EmployeeId, type LocalDate, type Role } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { placeOf } from '../people/people.queries';
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

const mayRead = ({ employeeId, roles }: SignedIn, plan: SkpOverview): boolean =>
  plan.employeeId === employeeId || plan.appraiserId === employeeId || roles.some((role) => READERS.includes(role));

@Controller()
export class SkpReadingController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
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
  queue(
    @Query() page: PageQuery,
    @Caller() employee: EmployeeId,
    @CallerRoles() roles: readonly Role[],
  ): Promise<Page<SkpInboxRow>> {
    return waitingFor(this.source, { employee, recordsForRegionalHead: roles.includes('agency-admin') }, page);
  }

  @Get('skps/:id')
  @Answers(skpView)
  @Refuses(noSuch('skp'))
  async one(@UuidParam('id') id: string, @CallerAccount() account: SignedIn): Promise<SkpOverview> {
    const plan = await planWith(this.source, skpId(id));
    if (!plan || !mayRead(account, plan)) throw notFound('skp', { skpId: id });
    return plan;
  }

  /** What the caller's own plan may link to; empty for the head of the agency. */
  @Get('superior-results')
  @Answers(linkableResultPage)
  @Refuses()
  async superiorResults(@Query() { year }: YearQuery, @Caller() employee: EmployeeId): Promise<Page<LinkableResult>> {
    const place = await placeOf(this.source, employee, this.today());
    const superior = place?.superior ?? null;
    return { items: superior === null ? [] : await superiorResultsOf(this.source, superior, year), next: null };
  }

  @Get('progress')
  @Answers(unitProgressPage)
  @Refuses()
  async progress(@Query() { year }: YearQuery): Promise<Page<UnitProgress>> {
    return { items: await progressOf(this.source, year, this.today()), next: null };
  }

  private today(): LocalDate {
    return localDateAt(this.clock.now(), this.settings.zone);
  }
}
